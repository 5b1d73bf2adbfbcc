import { sayProblem } from '#core/survey/problem.ts';
import { readSurveyFolder } from '#surveys/folder.ts';
import { checkProgramNames, readProgramFolder } from '#surveys/programs.ts';
import { withStorage } from './connect.ts';
import { compareSurveys } from './field/compare-surveys.ts';
import { sayComparison, sayRefusals } from './field/words.ts';
import { ROOT } from './root.ts';
import { Refusal, say } from './say.ts';

/**
 * Says what is wrong in the files of surveys and programs, what publishing them would change for those who are answering,
 * and what may not be published, without building anything.
 *
 * @throws Refusal where something has to be mended
 */
export async function check(): Promise<void> {
  const files = await readSurveyFolder(ROOT);
  const surveys = files.flatMap(({ read }) => (read.ok ? [read.survey] : []));
  const mistakes = [
    ...files.flatMap(({ read }) => (read.ok ? [] : read.problems)),
    ...(await checkProgramNames(ROOT)),
    ...(await readProgramFolder(ROOT, surveys)).flatMap(({ read }) => (read.ok ? [] : read.problems)),
  ];
  const compared = await withStorage((storage) => compareSurveys(ROOT, storage));
  for (const one of compared) {
    const { survey, comparison, refusals } = one;
    const quiet = comparison.fresh
      ? `Survey "${survey.id}" has not been in the field.`
      : `Survey "${survey.id}" is as it is in the field.`;
    if (refusals.length === 0) say(sayComparison(one) ?? quiet);
  }
  const wrong = [...mistakes.map(sayProblem), sayRefusals(compared)].filter((line) => line !== undefined);
  if (wrong.length > 0) throw new Refusal(wrong.join('\n'));
}
