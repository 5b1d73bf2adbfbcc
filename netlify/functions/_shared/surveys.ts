import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sayProblem } from '#core/survey/problem.ts';
import { readSurvey } from '#core/survey/read.ts';
import type { Survey } from '#core/survey/survey.ts';

/** Where the survey files lie, in the project as in a deployed function (`included_files` in netlify.toml). */
const FOLDER = 'src/content/surveys';

/** The survey with an id, read by the same reader that made its page; undefined when there is none. */
export async function surveyOf(id: string): Promise<Survey | undefined> {
  if (!/^[a-z0-9-]+$/.test(id)) return undefined;
  const source = await readFile(join(FOLDER, `${id}.yaml`), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  return source === undefined ? undefined : surveyFrom(source, id);
}

/** Every survey of the site. */
export async function allSurveys(): Promise<readonly Survey[]> {
  const files = (await readdir(FOLDER)).filter((file) => file.endsWith('.yaml'));
  return Promise.all(files.map(async (file) => surveyFrom(await readFile(join(FOLDER, file), 'utf8'), file.replace(/\.yaml$/, ''))));
}

/** Reading costs some milliseconds, so it is done once for each state of a file. */
const read = new Map<string, { readonly source: string; readonly survey: Survey }>();

function surveyFrom(source: string, id: string): Survey {
  const known = read.get(id);
  if (known?.source === source) return known.survey;
  const result = readSurvey(source, `${FOLDER}/${id}.yaml`);
  if (!result.ok) throw new Error(result.problems.map(sayProblem).join('\n'));
  read.set(id, { source, survey: result.survey });
  return result.survey;
}
