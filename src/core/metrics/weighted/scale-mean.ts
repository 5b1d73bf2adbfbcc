import type { Sampled } from '../../statistics/finite-population.ts';
import { tQuantile } from '../../statistics/student.ts';
import { CONFIDENCE, type Interval } from '../../statistics/interval.ts';
import type { WeightedMean } from '../../statistics/weighted.ts';
import { boundedMean, type Bounds } from '../bounded-mean.ts';
import type { ScaleRange } from '../scale-mean.ts';
import { weightedEstimate, type WeightedAnswers, type WeightedEstimate } from './answers.ts';

/**
 * The weighted mean of a rating with Student's t interval on its linearised error, cut off at the ends of the scale, with as
 * many degrees of freedom as weights that differ leave it (`weightedMean`). Where all answered alike it is as wide as
 * `boundedMean` makes it for the effective number of answers. None of nobody.
 *
 * L. Kish (1965), Survey Sampling, 427. F. E. Satterthwaite (1946), Biometrics Bulletin 2, 110-114.
 */
export function weightedScaleMean(
  answers: WeightedAnswers,
  scale: ScaleRange,
  sampled: Sampled = {},
): WeightedEstimate | null {
  return weightedEstimate(answers, (found) => weightedInterval(found, scale, sampled), sampled);
}

/** The interval of a weighted mean of values between two bounds. */
export function weightedInterval(
  { mean, effective, error, freedom }: WeightedMean,
  { min, max }: Bounds,
  sampled: Sampled,
): Interval {
  // Weights that are not exact in binary leave a trace of an error where there is no spread.
  if (error === null || error < 1e-12 * (max - min))
    return boundedMean({ n: effective, mean, variance: null, ...sampled }, { min, max });
  const half = -tQuantile((1 - CONFIDENCE) / 2, freedom) * error;
  return { low: Math.max(min, mean - half), high: Math.min(max, mean + half) };
}
