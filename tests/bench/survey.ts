import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
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
export async function airport(root: string): Promise<Survey> {
  const read = readSurvey(
    await readFile(join(root, 'src/content/surveys/airport.yaml'), 'utf8'),
    'airport.yaml',
  );
  if (!read.ok) throw new Error(`The airport survey has mistakes: ${JSON.stringify(read.problems)}`);
  return read.survey;
}

/** Made-up responses to it; the same ones every time, and others for another seed. */
export const madeUp = (survey: Survey, n: number, seed = 'bench'): readonly Response[] =>
  synthesise(survey, {
    seed,
    n,
    wave: survey.waves.at(-1)!.id,
    from: '2026-01-01T00:00:00.000Z',
    to: '2026-03-01T00:00:00.000Z',
  });
