import { populationCorrection, type Sampled } from './finite-population.ts';
import type { Interval } from './interval.ts';
import { percentileInterval } from './percentile-interval.ts';

/** Estimates with their intervals, and what the samples that were drawn came to. */
export interface GroupEstimates {
  readonly values: readonly number[];
  readonly intervals: readonly Interval[];
  /** How far the samples drawn lie above each estimate on average, which is about as far as that lies above the truth. */
  readonly biases: readonly number[];
  /** The same estimates in each sample drawn. */
  readonly drawn: readonly (readonly number[])[];
}

/** Intervals from fewer groups than this would be a matter of luck. */
export const FEWEST_GROUPS = 30;

/**
 * Bootstrap over random groups: respondents have fallen into parts by chance, and whole parts are drawn again, as many as
 * there are, with replacement. It needs the sums of the parts and no answer of anyone.
 *
 * The interval is the expanded percentile interval, moved by as much as the samples drawn lie beside the estimate on
 * average: shares of variance are overestimated in small samples, and twice so in samples drawn from them.
 *
 * Of a finite population, what each sample drawn has more or less than all parts is multiplied by √(1 - n/N) before anything
 * is made of it, so that the variance of a total is what it is of a list.
 *
 * B. Efron (1979), Bootstrap methods: another look at the jackknife. Annals of Statistics 7, 1-26.
 * J. N. K. Rao, C. F. J. Wu (1988), Resampling inference with complex survey data. JASA 83, 231-241.
 * K. M. Wolter (2007), Introduction to Variance Estimation, 2nd edition, chapters 2 and 5. Springer.
 *
 * @param parts sums of each part that has anybody in it
 * @param estimate what is made of summed sums; null where they allow none
 * @param times how many samples are drawn
 * @param share numbers in [0, 1) from a seed, so that the same sums always give the same
 * @param sampled the part of a finite population that has answered
 * @returns null for too few groups, or where the sums of all parts allow no estimate
 */
export function bootstrapGroups(
  parts: readonly (readonly number[])[],
  estimate: (sums: readonly number[]) => readonly number[] | null,
  times: number,
  share: () => number,
  sampled: Sampled = {},
): GroupEstimates | null {
  if (parts.length < FEWEST_GROUPS) return null;
  const all = summed(parts);
  const values = estimate(all);
  if (!values) return null;
  const left = Math.sqrt(populationCorrection(sampled));
  const drawn = Array.from({ length: times }, () =>
    estimate(drawnTowards(all, summed(parts.map(() => parts[Math.floor(share() * parts.length)]!)), left)),
  ).filter((one) => one !== null);
  const columns = values.map((_, at) => drawn.map((one) => one[at]!));
  const biases = columns.map(
    (column, at) => column.reduce((sum, one) => sum + one, 0) / column.length - values[at]!,
  );
  const intervals = columns.map((column, at) => {
    const interval = percentileInterval(column, parts.length);
    return interval && { low: interval.low - biases[at]!, high: interval.high - biases[at]! };
  });
  return intervals.every((one) => one !== null) ? { values, intervals, biases, drawn } : null;
}

/** A sample drawn, brought nearer to all parts; itself where nothing is to be corrected. */
function drawnTowards(all: readonly number[], drawn: readonly number[], left: number): readonly number[] {
  return left === 1 ? drawn : all.map((sum, at) => sum + left * (drawn[at]! - sum));
}

function summed(parts: readonly (readonly number[])[]): number[] {
  const sums = new Array<number>(parts[0]!.length).fill(0);
  for (const part of parts) for (let at = 0; at < sums.length; at++) sums[at]! += part[at]!;
  return sums;
}
