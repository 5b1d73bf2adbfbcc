import { sayProblem } from '#core/survey/problem.ts';
import type { Survey } from '#core/survey/survey.ts';
import { readSurveyFile, readSurveyFolder, surveyIds } from '#surveys/folder.ts';
import { Refusal } from './say.ts';

/** The project's surveys, by id. A file with mistakes is left out: the build is what names them. */
export async function listSurveys(root: string): Promise<Survey[]> {
  return (await readSurveyFolder(root)).flatMap(({ read }) => (read.ok ? [read.survey] : []));
}

/** A survey of the project. @throws Refusal when there is none of that id, or its file has mistakes. */
export async function findSurvey(root: string, id: string): Promise<Survey> {
  const file = await readSurveyFile(root, id);
  if (!file)
    throw new Refusal(`There is no survey "${id}". Use one of ${(await surveyIds(root)).join(', ')}.`);
  if (!file.read.ok) throw new Refusal(file.read.problems.map(sayProblem).join('\n'));
  return file.read.survey;
}
