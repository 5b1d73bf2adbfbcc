import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readSurvey } from '#core/survey/read.ts';
import type { Survey } from '#core/survey/survey.ts';

/** The project's surveys, by file name. A file with mistakes is left out: the build is what names them. */
export async function listSurveys(root: string): Promise<Survey[]> {
  const folder = join(root, 'src/content/surveys');
  const names = (await readdir(folder)).filter((name) => name.endsWith('.yaml')).sort();
  const read = await Promise.all(
    names.map(async (name) => readSurvey(await readFile(join(folder, name), 'utf8'), name)),
  );
  return read.flatMap((one) => (one.ok ? [one.survey] : []));
}
