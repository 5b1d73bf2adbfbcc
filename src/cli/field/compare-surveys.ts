import { compare, type Comparison } from '#core/survey/change/compare.ts';
import { lineOfItem } from '#core/survey/change/place.ts';
import type { SurveyProblem } from '#core/survey/problem.ts';
import type { Survey } from '#core/survey/survey.ts';
import type { Storage } from '#storage/storage.ts';
import { readSurveyFolder, SURVEY_FOLDER, type SurveyFile } from '#surveys/folder.ts';

/** A survey file held against what respondents have had before them. */
export interface Compared {
  readonly survey: Survey;
  readonly comparison: Comparison;
  /** Why it may not take the place of what people have answered, each with its line. */
  readonly refusals: readonly SurveyProblem[];
}

/**
 * Compares every survey file with the versions of it that the database knows. A file with mistakes is left out: the
 * build names those.
 */
export async function compareSurveys(
  root: string,
  storage: Pick<Storage, 'versions'>,
): Promise<readonly Compared[]> {
  const files = await readSurveyFolder(root);
  return Promise.all(
    files.flatMap((file) => (file.read.ok ? [compareFile(file, file.read.survey, storage)] : [])),
  );
}

async function compareFile(
  { id, source }: SurveyFile,
  survey: Survey,
  storage: Pick<Storage, 'versions'>,
): Promise<Compared> {
  const comparison = compare(survey, await storage.versions(id));
  return {
    survey,
    comparison,
    refusals: comparison.refusals.map(({ item, code, message, hint }) => ({
      file: `${SURVEY_FOLDER}/${id}.yaml`,
      line: lineOfItem(source, item, code),
      item,
      message,
      hint,
    })),
  };
}
