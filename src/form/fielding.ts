import type { Survey } from '#core/survey/survey.ts';
import { turnAt, turnsAfter, type Turn } from '#core/survey/waves.ts';
import type { PageTurn } from './island/fielding/turn-at.ts';

/** The name, in place of a time, of the notice that holds when the page is built. */
const FROM_THE_START = 0;

/** The notices that a page has: the one that holds now, where the survey is shut, and one for each time it will be. */
export function noticesOf(survey: Survey, now: Date): readonly Turn[] {
  const here = { ...turnAt(survey, now.getTime()), at: FROM_THE_START };
  return [here, ...turnsAfter(survey, now)].filter(({ to }) => to !== 'open');
}

/** What the script of the page must know to show the right one at the right time. */
export function fieldingOf(
  survey: Survey,
  now: Date,
): { readonly turns: readonly PageTurn[]; readonly shut?: number } {
  return {
    turns: turnsAfter(survey, now).map(({ at, to }) => [at, to === 'open']),
    ...(turnAt(survey, now.getTime()).to === 'open' ? {} : { shut: FROM_THE_START }),
  };
}
