import { stat, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { stdout } from 'node:process';
import type { Survey } from '#core/survey/survey.ts';
import { mappedRows, type RowReader } from '#core/import/row-reader.ts';
import { paperRows } from '#core/paper/paper-rows.ts';
import { isDay } from '#core/import/noon.ts';
import { sayRowProblem } from '#core/import/row-problem.ts';
import type { Response } from '#core/response/response.ts';
import type { Storage } from '#storage/storage.ts';
import { withStorage } from '../connect.ts';
import { ROOT } from '../root.ts';
import { Refusal, say } from '../say.ts';
import { csvRows } from './csv-rows.ts';
import { delimiterOf } from './delimiter-of.ts';
import { HeaderError, importRows, type Outcome, type Submit } from './import-rows.ts';
import type { ImportOptions, PublishRelease } from './options.ts';
import { showProgress } from './progress.ts';
import { responseId } from './response-id.ts';
import { findSurvey } from '../surveys.ts';
import { findMapping } from './sources.ts';
import { inNumbers, sayOutcome } from './words.ts';

/** Every row fits; some were left out. What could not be done at all is thrown. */
export type ExitCode = 0 | 2;

/**
 * `heed import`: reads a file through a mapping, or by the numbers on a paper form, and says what would happen, or, with `commit`, does it.
 *
 * @throws Refusal when survey, mapping, file or database keep it from starting.
 */
export async function importFile(
  surveyId: string,
  file: string,
  options: ImportOptions,
  release: PublishRelease,
): Promise<ExitCode> {
  // npm changes into the project's folder; what the person typed is relative to where they were.
  const from = process.env.INIT_CWD ?? process.cwd();
  const show = wholeNumber(options.show);
  const survey = await findSurvey(ROOT, surveyId);
  const source = await sourceOf(survey, resolve(from, file), options, from);
  if (options.release && !options.commit)
    throw new Refusal('--release publishes what --commit has written. Use both, or neither.');

  say(`${file} ${source.by} into the survey ${survey.id}${source.wave ? `, wave ${source.wave}` : ''}`);
  const read = (submit?: Submit) => readThrough(source, resolve(from, file), file, submit);
  const outcome = options.commit
    ? await withStorage((storage) => read((responses) => submitTo(storage, survey, responses)))
    : await read();

  if (options.problems) await writeProblems(resolve(from, options.problems), file, outcome);
  say(sayOutcome(file, outcome, { committed: options.commit, show, problemsFile: options.problems }));
  if (options.release && outcome.stored > 0) await release(survey.id);
  else say(whatNext(survey, outcome, options.commit));
  return outcome.problems.length + outcome.conflicts.length === 0 ? 0 : 2;
}

/** How a file is read, and what that is called. */
interface Source {
  readonly by: string;
  readonly wave?: string;
  readonly delimiter: string;
  readonly reader: RowReader;
}

async function sourceOf(survey: Survey, path: string, options: ImportOptions, from: string): Promise<Source> {
  const { map, paper, day } = options;
  if (!paper) {
    if (day !== undefined)
      throw new Refusal('--day goes with --paper. A mapping says itself which day it was.');
    const mapping = await findMapping(ROOT, map, survey, from);
    const { id, wave, delimiter } = mapping;
    return { by: `by the mapping ${id}`, wave, delimiter, reader: mappedRows(survey, mapping, responseId) };
  }
  if (map !== undefined)
    throw new Refusal('--paper reads by the numbers on the form and needs no --map. Use one of the two.');
  if (day !== undefined && !isDay(day)) throw new Refusal(`--day takes a day as 2026-03-31, not "${day}".`);
  return {
    by: 'by the numbers on the form',
    delimiter: await delimiterOf(path),
    reader: paperRows(survey, { day, idOf: responseId }),
  };
}

async function readThrough(
  { delimiter, reader }: Source,
  path: string,
  file: string,
  submit: Submit | undefined,
): Promise<Outcome> {
  const size = (await stat(path).catch(() => undefined))?.size ?? 0;
  const progress = showProgress(size, stdout);
  try {
    return await importRows({
      reader,
      rows: csvRows(path, delimiter, progress.bytes),
      submit,
      onRows: progress.rows,
    });
  } catch (error) {
    if (!(error instanceof HeaderError)) throw error;
    throw new Refusal(error.problems.map((problem) => sayRowProblem(file, problem)).join('\n'));
  } finally {
    progress.end();
  }
}

async function writeProblems(path: string, file: string, { problems, conflicts }: Outcome): Promise<void> {
  await writeFile(
    path,
    [...problems, ...conflicts].map((problem) => `${sayRowProblem(file, problem)}\n`).join(''),
  );
}

function whatNext(survey: Survey, { fit, stored }: Outcome, committed: boolean): string {
  if (!committed && fit === 0) return 'Nothing was written, and nothing would be.';
  if (!committed) return 'Nothing was written: this was a dry run. --commit writes the rows that fit.';
  if (stored === 0) return 'Nothing new was stored, so the report stays as it is.';
  return `${inNumbers(stored)} new responses are not in the report yet. Publish them: npm run heed -- release ${survey.id}`;
}

function wholeNumber(text: string): number {
  const number = Number(text);
  if (Number.isInteger(number) && number >= 0) return number;
  throw new Refusal(`--show takes a whole number, not "${text}".`);
}

async function submitTo(storage: Storage, survey: Survey, responses: readonly Response[]) {
  const { received } = await storage.submit(survey, responses);
  return received.map(({ status }) => status);
}
