import { holds } from '../survey/expression/evaluate.ts';
import { FULL_ENDING, type Ending, type Quota, type Survey } from '../survey/survey.ts';
import type { Response } from './response.ts';

type Answers = Response['answers'];

/** The codes or the words that an item was answered with, for conditions to go by. */
const valuesIn = (answers: Answers) => (item: string) => {
  const answer = answers[item];
  if (!answer || answer.state !== 'answered') return [];
  return 'values' in answer ? answer.values : [answer.text];
};

/** The quotas that a response falls into, in the order of the survey. */
export function quotasOf({ quotas }: Pick<Survey, 'quotas'>, answers: Answers): readonly Quota[] {
  return quotas.filter((quota) => holds(quota.if, valuesIn(answers)));
}

/**
 * Id of the ending that somebody reads who has answered; undefined for the thanks that are for everyone.
 *
 * @param way what decided it before the answers do: the quota that was full, or an ending that a question named
 * @returns may be `FULL_ENDING` without the survey having one: what is read then comes with Heed
 */
export function endingOf(
  survey: Pick<Survey, 'endings' | 'quotas'>,
  answers: Answers,
  way: { readonly quota?: string | null; readonly named?: string | undefined } = {},
): string | undefined {
  if (way.quota) return endingOfQuota(survey.quotas.find(({ id }) => id === way.quota));
  const { endings } = survey;
  if (endings.some(({ id }) => id === way.named)) return way.named;
  return endings.find((ending: Ending) => ending.if && holds(ending.if, valuesIn(answers)))?.id;
}

/** The ending for those who come when a quota is full. */
export function endingOfQuota(quota: Quota | undefined): string {
  return quota?.ending ?? FULL_ENDING;
}
