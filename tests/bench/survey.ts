import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { readSurvey } from '#core/survey/read.ts';
import type { Response } from '#core/response/response.ts';
import type { Survey } from '#core/survey/survey.ts';
import { synthesise } from '#core/synthetic/synthesise.ts';

/** The page that is weighed, of a survey that only the copy has (twelve-questions.yaml). */
export const WEIGHED_PAGE = '/s/twelve-questions/';
/** The survey that everything else is measured with. */
export const SURVEY_PAGE = '/s/airport/';
export const REPORT_PAGE = '/reports/airport/';

/** @param root the project */
export const airport = (root: string): Promise<Survey> =>
  read(join(root, 'src/content/surveys/airport.yaml'));

/** Forty questions, twenty waves. @param root of the copy */
export const fortyQuestions = (root: string): Promise<Survey> =>
  read(join(root, 'src/content/surveys/forty-questions.yaml'));

async function read(file: string): Promise<Survey> {
  const parsed = readSurvey(await readFile(file, 'utf8'), basename(file));
  if (!parsed.ok) throw new Error(`${file} has mistakes: ${JSON.stringify(parsed.problems)}`);
  return parsed.survey;
}

/** Made-up responses to a survey, in its newest wave if not told otherwise; the same ones every time, and others for another seed. */
export const madeUp = (
  survey: Survey,
  n: number,
  seed = 'bench',
  wave = survey.waves.at(-1)!.id,
): readonly Response[] =>
  synthesise(survey, {
    seed,
    n,
    wave,
    from: '2026-01-01T00:00:00.000Z',
    to: '2026-03-01T00:00:00.000Z',
  });
