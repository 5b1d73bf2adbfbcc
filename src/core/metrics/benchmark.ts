import { holm } from '../statistics/holm.ts';
import { meanInterval } from '../statistics/mean-interval.ts';
import { moverDifference, type Bounded } from '../statistics/mover.ts';
import { criticalZ, twoSidedP } from '../statistics/normal.ts';
import { CONFIDENCE } from '../statistics/interval.ts';
import { tango } from '../statistics/tango.ts';
import { wilson } from '../statistics/wilson.ts';
import type { BenchmarkMetric } from './benchmark-metrics.ts';
import type { Difference, Estimate } from './estimate.ts';

/** A figure of somebody else, with as much of its exactness as is known. */
export interface Benchmark {
  readonly value: number;
  readonly low?: number | undefined;
  readonly high?: number | undefined;
  /** Answers it rests on. */
  readonly n?: number | undefined;
}

/**
 * The interval of a figure of which only the number of answers may be known. Shares have Wilson's. A score or a mean has the
 * widest that so many answers can make: as if all had been at the two ends, which no distribution of that mean exceeds
 * (variance (max - m)(m - min)).
 *
 * R. Bhatia, C. Davis (2000), A better bound on the variance. American Mathematical Monthly 107, 353-357.
 *
 * @param scale the ends of the figure
 * @returns null where nothing is known of its exactness
 */
export function benchmarkInterval(
  { value, low, high, n }: Benchmark,
  metric: BenchmarkMetric,
  scale: { readonly min: number; readonly max: number },
): Bounded | null {
  if (low !== undefined && high !== undefined) return { value, low, high };
  if (n === undefined) return null;
  if (metric === 'topBox' || metric === 'topTwo') return { value, ...wilson(value * n, n) };
  if (metric === 'nps') {
    const plus = (n * (1 + value / 100)) / 2;
    const limits = tango({ plus, minus: n - plus, n });
    return { value, low: 100 * limits.low, high: 100 * limits.high };
  }
  const variance = ((scale.max - value) * (value - scale.min) * n) / (n - 1);
  const interval = n > 1 ? meanInterval({ n, mean: value, variance }) : null;
  return {
    value,
    low: Math.max(scale.min, interval?.low ?? scale.min),
    high: Math.min(scale.max, interval?.high ?? scale.max),
  };
}

/**
 * How far the own figure lies above each of several others: the interval joins those of both (MOVER), p is where it would
 * touch 0, raised by Holm's method over those that can be compared. Null where nothing is known of the other's exactness.
 *
 * G. Y. Zou, A. Donner (2008), Statistics in Medicine 27, 1693-1702.
 */
export function benchmarkDifferences(
  own: Estimate,
  others: readonly (Bounded | null)[],
): (Difference | null)[] {
  const found = others.map((other) => other && difference(own, other));
  const raised = holm(found.flatMap((one) => (one ? [one.p] : [])));
  let place = 0;
  return found.map((one) => (one ? { ...one, p: raised[place++]! } : null));
}

function difference(own: Estimate, other: Bounded): Difference {
  const value = own.value - other.value;
  const { low, high } = moverDifference(own, other);
  // The half of the interval on the side of 0 is as many standard errors wide as the confidence asks for.
  const half = value > 0 ? value - low : high - value;
  const p = value === 0 ? 1 : half > 0 ? twoSidedP((Math.abs(value) / half) * criticalZ(CONFIDENCE)) : 0;
  return { value, low, high, p };
}
