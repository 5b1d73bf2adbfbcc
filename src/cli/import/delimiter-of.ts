import { open } from 'node:fs/promises';

/** What spreadsheets put between columns, depending on where they are used. */
const DELIMITERS = [',', ';', '\t'] as const;

/** What stands between the columns of a CSV file, by what its first line has most of. A comma where there is no file. */
export async function delimiterOf(path: string): Promise<string> {
  const file = await open(path).catch(() => undefined);
  if (!file) return ',';
  try {
    for await (const line of file.readLines()) return mostOf(line);
    return ',';
  } finally {
    await file.close();
  }
}

function mostOf(line: string): string {
  const counts = DELIMITERS.map((sign) => line.split(sign).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))]!;
}
