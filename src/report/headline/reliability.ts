import type { IndexReliability } from '#core/report/headline/headline.ts';
import type { Edition } from '../edition.ts';
import { rangeOf } from '../figure/words.ts';

/** Under this, several questions are commonly held to measure more than one thing. */
const LOOSE = 0.7;

/**
 * Whether the questions of an index hang together loosely: alpha under 0.70.
 *
 * J. C. Nunnally (1978), Psychometric Theory. McGraw-Hill, 2nd edition, p. 245.
 */
export function isLoose({ measure, estimate }: IndexReliability): boolean {
  return measure === 'alpha' && estimate.value < LOOSE;
}

/** How far the questions of an index measure one thing. */
export function sayReliability(edition: Edition, { measure, estimate }: IndexReliability): string {
  const { words, write, say } = edition;
  return say(words.index[measure], {
    value: write.coefficient(estimate.value),
    interval: edition.intervalName,
    range: rangeOf(edition, estimate, write.coefficient),
  });
}
