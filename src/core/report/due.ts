import { canonicalJson } from '../canonical.ts';
import type { Report } from './report.ts';

/** What asks whether a release is due: the clock, or a response that has just come in. */
export type Trigger = 'schedule' | 'submission';

/** On a submission, a release waits for this share of what is already released: a busy survey is not rebuilt all day. */
const SHARE_OF_RELEASED = 0.02;

/**
 * Whether the responses that wait make a release due.
 *
 * Never for fewer than the minimum: two releases that differed by a few people would tell on them. On a schedule the
 * minimum is enough; on a submission it takes 2 % of the released responses, where that is more.
 *
 * @param pending responses that are not in the newest release
 * @param released responses that are, 0 before the first
 * @param minimum the smallest group a figure of this survey may rest on
 */
export function isDue(pending: number, released: number, minimum: number, trigger: Trigger): boolean {
  if (trigger === 'schedule') return pending >= minimum;
  return pending >= Math.max(minimum, SHARE_OF_RELEASED * released);
}

/**
 * Whether a release may be made anew of the responses that the newest one holds, because the survey says something else
 * of its report: another section, an index, a note. Nobody whose answers are counted is in one of the two and not in the
 * other, so that their difference is about nobody. The number of those who were turned away may have grown; that is held
 * back like any other until there are enough of them.
 */
export function mayBeRemade(pending: number, released: number, trigger: Trigger): boolean {
  return trigger === 'schedule' && pending === 0 && released > 0;
}

/** Whether two reports say the same, whenever they were released. */
export function saysTheSame(one: Report, other: Report): boolean {
  const [a, b] = [one, other].map((report) => canonicalJson({ ...report, release: null }));
  return a === b;
}
