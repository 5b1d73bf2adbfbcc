import type { Sampled } from '../../statistics/finite-population.ts';
import { tango } from '../../statistics/tango.ts';
import { weightedEstimate, type WeightedAnswers, type WeightedEstimate } from './answers.ts';

/**
 * The weighted net share, -1 to 1, of answers that count as 1, 0 or -1, with Tango's interval on Kish's effective number
 * of answers. None of nobody.
 *
 * As `weightedShare`, for the score interval of a net share. T. Tango (1998), Statistics in Medicine 17, 891-908. L. Kish
 * (1965), Survey Sampling, 427.
 */
export function weightedNetShare(answers: WeightedAnswers, sampled: Sampled = {}): WeightedEstimate | null {
  const weight = answers.reduce((sum, one) => sum + one.n * one.weight, 0);
  const shareOf = (value: number) =>
    answers.reduce((sum, one) => sum + (one.value === value ? one.n * one.weight : 0), 0) / weight;
  return weightedEstimate(
    answers,
    ({ effective: n }) => {
      const minus = Math.min(n, shareOf(-1) * n);
      // What is rounded above the whole is taken from the larger of the two, where taking from n is exact.
      const plus = Math.min(shareOf(1) * n, n - minus);
      return tango({ plus, minus: Math.min(minus, n - plus), n, ...sampled });
    },
    sampled,
  );
}
