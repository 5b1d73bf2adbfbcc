import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readSurvey } from '#core/survey/read.ts';
import type { Survey } from '#core/survey/survey.ts';

/** The project's surveys, by id. A file with mistakes is left out: the build is what names them. */
export async function listSurveys(root: string): Promise<Survey[]> {
  const folder = join(root, 'src/content/surveys');
  const names = (await readdir(folder)).filter((name) => name.endsWith('.yaml'));
  const read = await Promise.all(
    names.map(async (name) => readSurvey(await readFile(join(folder, name), 'utf8'), name)),
  );
  const surveys = read.flatMap((one) => (one.ok ? [one.survey] : []));
  return surveys.sort((a, b) => (a.id < b.id ? -1 : 1));
}
