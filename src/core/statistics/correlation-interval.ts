import { populationCorrection, type Sampled } from './finite-population.ts';
import { CONFIDENCE, type Interval } from './interval.ts';
import { criticalZ } from './normal.ts';

/**
 * Fisher's interval for a correlation: normal on the scale of artanh r, with standard error 1/√(n - 3), times
 * √(1 - n/N) of a finite population.
 *
 * R. A. Fisher (1921), On the "probable error" of a coefficient of correlation deduced from a small sample. Metron 1, 3-32.
 *
 * @returns null for n of 3 or fewer
 */
export function correlationInterval(
  r: number,
  n: number,
  sampled: Sampled = {},
  confidence = CONFIDENCE,
): Interval | null {
  if (n <= 3) return null;
  const centre = Math.atanh(r);
  const half = criticalZ(confidence) * Math.sqrt(populationCorrection(sampled) / (n - 3));
  return { low: Math.tanh(centre - half), high: Math.tanh(centre + half) };
}
