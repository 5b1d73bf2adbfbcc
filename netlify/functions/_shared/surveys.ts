import type { Survey } from '#core/survey/survey.ts';
import { readSurveyFile, readSurveyFolder, surveyIn } from '#surveys/folder.ts';

/** The project's folder, and a deployed function's: `included_files` in netlify.toml brings the survey files along. */
const root = () => process.cwd();

/** The survey with an id, read by the same reader that made its page; undefined when there is none. */
export async function surveyOf(id: string): Promise<Survey | undefined> {
  const file = await readSurveyFile(root(), id);
  return file && surveyIn(file);
}

/** Every survey of the site. */
export async function allSurveys(): Promise<readonly Survey[]> {
  return (await readSurveyFolder(root())).map(surveyIn);
}
