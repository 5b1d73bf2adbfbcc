import type { Sampled } from '../statistics/finite-population.ts';
import { SIGNIFICANCE } from '../statistics/interval.ts';
import { mcnemar } from '../statistics/mcnemar.ts';

/**
 * Which of several things that the same respondents could name are named most: the most frequent, and all that are not
 * clearly less frequent. With a probability of at least 95 % the one that is truly most frequent is among them, although
 * the first was picked by looking: each of the k - 1 others is left out only where a one-sided McNemar test against the
 * first has p < 5 % / (k - 1).
 *
 * How many named both of a pair is not counted. The fewer they are, the weaker the test: it is made as if they were as
 * few as the counts allow, and so never says too much. Where each respondent names one thing, it is exact.
 *
 * S. S. Gupta (1965), On some multiple decision (selection and ranking) rules. Technometrics 7, 225-245.
 *
 * @param counts how many named each
 * @param n respondents who named any
 * @param sampled the part of a finite population that answered
 * @returns places in `counts`, the most frequent first; none where nobody named any
 */
export function namedMost(counts: readonly number[], n: number, sampled: Sampled = {}): number[] {
  const order = counts.map((_, place) => place).sort((a, b) => counts[b]! - counts[a]! || a - b);
  const [first] = order;
  if (first === undefined || !(counts[first]! > 0)) return [];
  const others = counts.length - 1;
  return order.filter(
    (other) =>
      other === first || (equality(counts[first]!, counts[other]!, n, sampled) / 2) * others >= SIGNIFICANCE,
  );
}

/** Two-sided p. */
function equality(x: number, y: number, n: number, sampled: Sampled): number {
  const both = Math.max(0, x + y - n);
  return mcnemar(x - both, y - both, sampled)?.p ?? 1;
}
