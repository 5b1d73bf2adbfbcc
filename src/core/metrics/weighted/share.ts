import type { Sampled } from '../../statistics/finite-population.ts';
import { wilson } from '../../statistics/wilson.ts';
import { weightedEstimate, type WeightedAnswers, type WeightedEstimate } from './answers.ts';

/**
 * The weighted share of answers that count as 1, the others counting as 0, with Wilson's interval on Kish's effective
 * number of answers. None of nobody.
 *
 * L. Kish (1965), Survey Sampling, 427. E. L. Korn, B. I. Graubard (1998), Confidence intervals for proportions with small
 * expected number of positive counts estimated from survey data. Survey Methodology 24, 193-201.
 */
export function weightedShare(answers: WeightedAnswers, sampled: Sampled = {}): WeightedEstimate | null {
  return weightedEstimate(
    answers,
    ({ mean, effective }) =>
      // What is rounded above 1 is 1.
      wilson(Math.min(1, mean) * effective, effective, sampled),
    sampled,
  );
}
