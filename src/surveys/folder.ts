import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sayProblem } from '#core/survey/problem.ts';
import { readSurvey, type ReadSurvey } from '#core/survey/read.ts';
import type { Survey } from '#core/survey/survey.ts';

/** Where the survey files lie, below the folder of the project. */
export const SURVEY_FOLDER = 'src/content/surveys';

/** A survey file, and what the one reader makes of it. */
export interface SurveyFile {
  readonly id: string;
  readonly source: string;
  readonly read: ReadSurvey;
}

/** The ids of all survey files, in order. */
export async function surveyIds(root: string): Promise<readonly string[]> {
  const names = await readdir(join(root, SURVEY_FOLDER));
  return names
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => name.slice(0, -'.yaml'.length))
    .sort();
}

/** Every survey file, those with mistakes included. */
export async function readSurveyFolder(root: string): Promise<readonly SurveyFile[]> {
  const files = await Promise.all((await surveyIds(root)).map((id) => readSurveyFile(root, id)));
  return files.filter((file) => file !== undefined);
}

/** One survey file; undefined when there is none of that id. */
export async function readSurveyFile(root: string, id: string): Promise<SurveyFile | undefined> {
  if (!/^[a-z0-9-]+$/.test(id)) return undefined;
  const file = `${SURVEY_FOLDER}/${id}.yaml`;
  const source = await readFile(join(root, file), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  return source === undefined ? undefined : readOnce(id, source, file);
}

/** Reading takes some milliseconds, so it is done once for each state of a file. */
const known = new Map<string, SurveyFile>();

function readOnce(id: string, source: string, file: string): SurveyFile {
  const before = known.get(id);
  if (before?.source === source) return before;
  const now = { id, source, read: readSurvey(source, file) };
  known.set(id, now);
  return now;
}

/**
 * The survey of a file.
 *
 * @throws Error that names every mistake in the file
 */
export function surveyIn({ read }: SurveyFile): Survey {
  if (!read.ok) throw new Error(read.problems.map(sayProblem).join('\n'));
  return read.survey;
}
