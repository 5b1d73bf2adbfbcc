import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream';
import { CsvError, parse, type Info } from 'csv-parse';
import { Refusal } from '../say.ts';

/** One row of a CSV file as it stands there. */
export interface CsvRow {
  /** 1-based line of the file on which the row begins. */
  readonly line: number;
  readonly cells: readonly string[];
}

/**
 * The rows of a CSV file, the header first, read as they are asked for: no file is too large.
 *
 * @param onBytes told how many bytes each piece that was read had
 * @throws Refusal when the file cannot be opened, is not UTF-8, or stops being CSV; it says where.
 */
export async function* csvRows(
  path: string,
  delimiter: string,
  onBytes: (bytes: number) => void = () => {},
): AsyncGenerator<CsvRow> {
  const source = createReadStream(path);
  source.on('data', (chunk) => onBytes(chunk.length));
  const parser = parse({
    bom: true,
    delimiter,
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
  });
  // What goes wrong in any of them ends the parser, and is thrown below.
  pipeline(
    source,
    (chunks: AsyncIterable<Buffer>) => decoded(path, chunks),
    parser,
    () => {},
  );
  let before: Pick<Info, 'lines' | 'empty_lines'> = { lines: 0, empty_lines: 0 };
  try {
    for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: Info }>) {
      yield { line: before.lines + 1 + (info.empty_lines - before.empty_lines), cells: record };
      before = { lines: info.lines, empty_lines: info.empty_lines };
    }
  } catch (error) {
    throw whyUnreadable(path, error, before.lines + 1);
  }
}

async function* decoded(path: string, chunks: AsyncIterable<Buffer>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let line = 1;
  for await (const chunk of chunks) {
    const text = decodeOr(
      decoder,
      chunk,
      () => line + linesIn(new TextDecoder().decode(chunk).split('\ufffd')[0] ?? ''),
      path,
    );
    line += linesIn(text);
    yield text;
  }
  yield decodeOr(decoder, undefined, () => line, path);
}

function decodeOr(
  decoder: TextDecoder,
  chunk: Buffer | undefined,
  lineOf: () => number,
  path: string,
): string {
  try {
    return chunk ? decoder.decode(chunk, { stream: true }) : decoder.decode();
  } catch {
    throw new Refusal(
      `${path}:${lineOf()} has letters that are not UTF-8. Save the file as "CSV UTF-8" and import that.`,
    );
  }
}

function linesIn(text: string): number {
  return text.split('\n').length - 1;
}

function whyUnreadable(path: string, error: unknown, line: number): unknown {
  if (error instanceof CsvError)
    return new Refusal(
      `${path}:${'lines' in error ? Number(error.lines) : line} is not CSV: ${error.message}. Mend the quotes of this row.`,
    );
  if (!(error instanceof Error) || !('code' in error)) return error;
  switch (error.code) {
    case 'ENOENT':
      return new Refusal(`There is no file ${path}. Check its name, or give its whole path.`);
    case 'EISDIR':
      return new Refusal(`${path} is a folder. Name the CSV file in it.`);
    case 'EACCES':
      return new Refusal(`${path} may not be read. Give yourself the right to read it.`);
    default:
      return error;
  }
}
