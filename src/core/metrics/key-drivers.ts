import { explainedInterval } from '../statistics/explained-interval.ts';
import type { Sampled } from '../statistics/finite-population.ts';
import { johnson } from '../statistics/johnson.ts';
import { LARGEST_LMG, lmg } from '../statistics/lmg.ts';
import { momentsOfSums } from '../statistics/moments-of-sums.ts';
import { correlations } from '../statistics/moments.ts';
import { bootstrapGroups } from '../statistics/random-groups.ts';
import type { Estimate } from './estimate.ts';

/** How the variance of an outcome that goes with several drivers divides among them. */
export interface KeyDrivers {
  /** Up to twelve drivers LMG, beyond them Johnson's relative weights. */
  readonly method: DriverMethod;
  /** The share of the outcome's variance that goes with all of them, 0 to 1. */
  readonly r2: Estimate;
  /** In the order given. */
  readonly drivers: readonly {
    /** Its part of r2: together they come to it. */
    readonly share: Estimate;
    /** The places it takes among the drivers in 95 % of the samples drawn, 1 being the largest share. */
    readonly rank: { readonly low: number; readonly high: number };
    /** Whether the outcome goes down where the driver goes up. */
    readonly negative: boolean;
  }[];
  /** How many samples were drawn. */
  readonly draws: number;
}

export type DriverMethod = 'lmg' | 'johnson';

/** How many samples are drawn: with twelve drivers they take about half a second. */
const DRAWS = 1_000;

/** As many complete answers it takes: a hundred, and ten a driver. */
export function answersNeeded(drivers: number): number {
  return Math.max(100, 10 * drivers);
}

/**
 * Key drivers: how much of the variance of an outcome goes with each of several ratings, over those who gave all of them.
 * It says what goes together and never what causes what. Intervals are those of a bootstrap over random groups, that of R²
 * `explainedInterval`; a share that is none in truth can only be overestimated, so that no interval begins below 0. How often
 * they hold the truth is simulated in `tests/core/coverage/drivers.test.ts`.
 *
 * U. Grömping (2006), Relative importance for linear regression in R: the package relaimpo. Journal of Statistical
 * Software 17(1). J. W. Johnson (2000), A heuristic method for estimating the relative weight of predictor variables in
 * multiple regression. Multivariate Behavioral Research 35, 1-19.
 *
 * @param parts sums of the outcome and the drivers, in this order, one array a random group
 * @param chance numbers in [0, 1) from a seed
 * @param sampled the part of a finite population that answered
 * @param draws how many samples are drawn
 * @returns null where an item does not vary, drivers repeat each other, or there are too few groups
 */
export function keyDrivers(
  parts: readonly (readonly number[])[],
  chance: () => number,
  sampled: Sampled = {},
  draws = DRAWS,
): KeyDrivers | null {
  const moments = momentsOfSums(parts);
  const among = moments && correlations(moments);
  if (!moments || !among) return null;
  const { n } = moments;
  const predictors = among.slice(1).map((_, index) => index + 1);
  const method: DriverMethod = predictors.length > LARGEST_LMG ? 'johnson' : 'lmg';
  const divide = method === 'lmg' ? lmg : johnson;
  const found = bootstrapGroups(
    parts,
    (sums) => {
      const r = correlations(momentsOfSums([sums])!);
      const shares = r && divide(r, predictors, 0);
      return shares && [...shares, total(shares)];
    },
    draws,
    chance,
    sampled,
  );
  if (!found) return null;
  const r2At = predictors.length;
  const together = explainedInterval(
    found.values[r2At]!,
    found.drawn.map((drawn) => drawn[r2At]!),
    { n, predictors: predictors.length, groups: parts.length, ...sampled },
  );
  if (!together) return null;
  const estimates = found.values.map((value, at): Estimate => {
    const { low, high } = at === r2At ? together : found.intervals[at]!;
    return {
      value,
      low: Math.max(0, Math.min(value, low)),
      high: Math.min(1, Math.max(value, high)),
      base: n,
    };
  });
  const ranks = found.drawn.map((drawn) => ranksOf(drawn.slice(0, -1)));
  return {
    method,
    r2: estimates.at(-1)!,
    drivers: estimates.slice(0, -1).map((share, at) => ({
      share,
      rank: usual(ranks.map((one) => one[at]!)),
      negative: among[0]![at + 1]! < 0,
    })),
    draws: found.drawn.length,
  };
}

function total(shares: readonly number[]): number {
  return shares.reduce((sum, one) => sum + one, 0);
}

/** 1 for the largest. */
function ranksOf(shares: readonly number[]): number[] {
  return shares.map((one) => 1 + shares.filter((other) => other > one).length);
}

/** What is left of some ranks when a fortieth is cut off at either end. */
function usual(ranks: readonly number[]): { low: number; high: number } {
  const sorted = [...ranks].sort((a, b) => a - b);
  const cut = Math.floor(sorted.length / 40);
  return { low: sorted[cut]!, high: sorted.at(-1 - cut)! };
}
