import { explainedInterval } from '../statistics/explained-interval.ts';
import type { Sampled } from '../statistics/finite-population.ts';
import { momentsOfSums } from '../statistics/moments-of-sums.ts';
import { correlations, type Moments } from '../statistics/moments.ts';
import { pls, totalEffects, type PathEstimates, type PathModel } from '../statistics/pls.ts';
import { bootstrapGroups } from '../statistics/random-groups.ts';
import type { Estimate } from './estimate.ts';
import { reliability, type Reliability } from './reliability.ts';
import { satisfactionIndex } from './satisfaction-index.ts';
import type { ScaleRange } from './scale-mean.ts';

/** A path model with its uncertainty. */
export interface EstimatedModel {
  /** In the order of the model. */
  readonly constructs: readonly EstimatedConstruct[];
  /** Of each construct from each it follows from, in the order of the model. */
  readonly paths: readonly { readonly from: string; readonly to: string; readonly coefficient: Estimate }[];
  /** How many samples were drawn. */
  readonly draws: number;
}

export interface EstimatedConstruct {
  readonly id: string;
  /** 0 to 100. Its weights are taken as known. */
  readonly index: Estimate;
  /** The share of each item in the index, together 1. */
  readonly weights: readonly number[];
  /** Correlations of the items with the construct. */
  readonly loadings: readonly Estimate[];
  /** The share of its variance that goes with those it follows from; null for one that follows from none. */
  readonly r2: Estimate | null;
  /** The effect on the target along all paths; null for the target itself and what does not lead to it. */
  readonly effect: Estimate | null;
  /** Null for one item. */
  readonly reliability: Reliability | null;
  /** Composite reliability (Dillon and Goldstein's rho) and mean variance extracted; null for one item. */
  readonly rho: number | null;
  readonly ave: number | null;
}

/** How many samples are drawn. */
const DRAWS = 500;

/**
 * A path model by partial least squares (`statistics/pls.ts`, path weighting) with an index of each construct, its
 * reliability, and intervals from a bootstrap over random groups. How often they hold the truth is simulated in
 * `tests/core/coverage/path-model.test.ts`.
 *
 * H. Wold (1982), Soft modeling. M. Tenenhaus et al. (2005), PLS path modeling. Computational Statistics & Data Analysis
 * 48, 159-205.
 *
 * @param parts sums of the indicators, in the order of the model's indices, one array a random group
 * @param scales of the indicators
 * @param target the construct that effects are told on
 * @param chance numbers in [0, 1) from a seed
 * @param sampled the part of a finite population that answered
 * @param means of the indicators over everyone who answered each, for the indices; else those of complete answers
 * @param draws how many samples are drawn
 * @returns null where an item does not vary, the weights do not settle, or there are too few groups
 */
export function pathModel(
  parts: readonly (readonly number[])[],
  model: PathModel,
  scales: readonly ScaleRange[],
  target: string,
  chance: () => number,
  sampled: Sampled = {},
  means?: readonly number[],
  draws = DRAWS,
): EstimatedModel | null {
  const moments = momentsOfSums(parts, sampled);
  const among = moments && correlations(moments);
  const whole = among && pls(among, model);
  if (!moments || !among || !whole) return null;
  const found = bootstrapGroups(
    parts,
    (sums) => {
      const r = correlations(momentsOfSums([sums])!);
      const estimates = r && pls(r, model, 'path', whole.weights);
      return estimates && figuresOf(model, estimates, target);
    },
    draws,
    chance,
    sampled,
  );
  if (!found) return null;
  let at = 0;
  const next = (limits: { min: number; max: number }): Estimate => {
    const { low, high } = found.intervals[at]!;
    const value = found.values[at++]!;
    return { value, low: Math.max(limits.min, low), high: Math.min(limits.max, high), base: moments.n };
  };
  // In the order of figuresOf.
  /** R² is overestimated, and has an interval that knows it. */
  const nextR2 = (predictors: number): Estimate => {
    const drawn = found.drawn.map((one) => one[at]!);
    const { value, base, ...own } = next(SHARE);
    const of = { n: moments.n, predictors, groups: parts.length, ...sampled };
    const { low, high } = (predictors > 0 && explainedInterval(value, drawn, of)) || own;
    return { value, low: Math.min(value, low), high: Math.max(value, high), base };
  };
  const inOrder = model.constructs.map(({ id, indicators, from }) => ({
    loadings: indicators.map(() => next(CORRELATION)),
    coefficients: from.map((one) => ({ from: one, to: id, coefficient: next(ANY) })),
    r2: nextR2(from.length),
    effect: next(ANY),
  }));
  const estimated = model.constructs.map((construct, place): EstimatedConstruct | null => {
    const { id, indicators, from } = construct;
    const own = momentsAmong(moments, indicators);
    const index = satisfactionIndex(
      own,
      indicators.map((one) => scales[one]!),
      whole.weights[id],
      means && indicators.map((one) => means[one]!),
    );
    if (!index) return null;
    const { loadings, r2, effect } = inOrder[place]!;
    const single = indicators.length === 1;
    return {
      id,
      index: index.index,
      weights: index.weights,
      loadings,
      r2: from.length > 0 ? r2 : null,
      effect: leadsTo(model, id, target) ? effect : null,
      reliability: reliability(parts, sampled, (all) => momentsAmong(all, indicators)),
      rho: single ? null : whole.rho[id]!,
      ave: single ? null : whole.ave[id]!,
    };
  });
  const constructs = estimated.filter((one) => one !== null);
  return constructs.length < estimated.length
    ? null
    : { constructs, paths: inOrder.flatMap(({ coefficients }) => coefficients), draws: found.drawn.length };
}

const CORRELATION = { min: -1, max: 1 };
const SHARE = { min: 0, max: 1 };
const ANY = { min: -Infinity, max: Infinity };

/** Every figure that has an interval of its own, construct by construct: loadings, coefficients, R² and the effect. */
function figuresOf({ constructs }: PathModel, estimates: PathEstimates, target: string): number[] {
  const effects = totalEffects({ constructs }, estimates.paths, target);
  return constructs.flatMap(({ id }) => [
    ...estimates.loadings[id]!,
    ...estimates.paths[id]!,
    estimates.r2[id]!,
    effects[id]!,
  ]);
}

/** The moments of some of the variables. */
function momentsAmong({ n, means, products, sampled }: Moments, variables: readonly number[]): Moments {
  return {
    n,
    means: variables.map((a) => means[a]!),
    products: variables.map((a) => variables.map((b) => products[a]![b]!)),
    sampled,
  };
}

function leadsTo({ constructs }: PathModel, id: string, target: string): boolean {
  return constructs.some(
    (one) => one.from.includes(id) && (one.id === target || leadsTo({ constructs }, one.id, target)),
  );
}
