import { regress } from './regression.ts';

/** A model of latent variables: which indicators show each, and which of the others it follows from. */
export interface PathModel {
  readonly constructs: readonly {
    readonly id: string;
    /** Indices of its indicators in the correlation matrix. */
    readonly indicators: readonly number[];
    /** Ids of the constructs it follows from. */
    readonly from: readonly string[];
  }[];
}

/** How a construct listens to those it is joined to while its weights are sought. */
export type InnerScheme = 'path' | 'centroid' | 'factorial';

export interface PathEstimates {
  /** By construct, in the order of its indicators: weights that give the construct a variance of 1. */
  readonly weights: Readonly<Record<string, readonly number[]>>;
  /** Correlations of the indicators with their construct. */
  readonly loadings: Readonly<Record<string, readonly number[]>>;
  /** By construct, in the order of `from`: standardised coefficients. */
  readonly paths: Readonly<Record<string, readonly number[]>>;
  /** By construct; 0 for those that follow from none. */
  readonly r2: Readonly<Record<string, number>>;
  /** Mean share of the indicators' variance that their construct has (AVE), by construct. */
  readonly ave: Readonly<Record<string, number>>;
  /** Composite reliability (Dillon and Goldstein's rho), by construct. */
  readonly rho: Readonly<Record<string, number>>;
  readonly iterations: number;
}

const TOLERANCE = 1e-13;
const MOST_ITERATIONS = 1_000;

/**
 * Partial least squares path modelling with reflective indicators (mode A), from the correlations of the indicators
 * alone. Weights are turned so that the indicators of a construct go with it on the whole.
 *
 * H. Wold (1982), Soft modeling: the basic design and some extensions. In Jöreskog & Wold (eds), Systems under Indirect
 * Observation II, 1-54. M. Tenenhaus et al. (2005), PLS path modeling. Computational Statistics & Data Analysis 48,
 * 159-205.
 *
 * @param correlations of all indicators
 * @param start weights to begin with, where they are nearly known: alike where there are none
 * @returns null when the weights do not settle, or constructs repeat each other
 */
export function pls(
  correlations: readonly (readonly number[])[],
  model: PathModel,
  scheme: InnerScheme = 'path',
  start?: PathEstimates['weights'],
): PathEstimates | null {
  const { constructs } = model;
  const place = new Map(constructs.map(({ id }, index) => [id, index]));
  const from = constructs.map((construct) => construct.from.map((id) => place.get(id)!));
  const to = constructs.map((_, index) =>
    constructs.flatMap((_, other) => (from[other]!.includes(index) ? [other] : [])),
  );
  const scaled = (construct: number, weights: readonly number[]) => {
    const { indicators } = constructs[construct]!;
    const variance = quadratic(correlations, indicators, weights, indicators, weights);
    return weights.map((weight) => weight / Math.sqrt(variance));
  };
  let weights = constructs.map(({ id, indicators }, index) =>
    scaled(index, start?.[id] ?? indicators.map(() => 1)),
  );
  const among = () =>
    constructs.map((one, a) =>
      constructs.map((other, b) =>
        quadratic(correlations, one.indicators, weights[a]!, other.indicators, weights[b]!),
      ),
    );

  let settled = false;
  let iterations = 0;
  while (!settled && iterations < MOST_ITERATIONS) {
    iterations++;
    const inner = among();
    const listening = constructs.map((_, index) =>
      innerWeights(scheme, inner, index, from[index]!, to[index]!),
    );
    if (listening.some((one) => one === null)) return null;
    const next = constructs.map(({ indicators }, index) => {
      if (indicators.length === 1) return weights[index]!;
      const outer = indicators.map((indicator) =>
        [...listening[index]!].reduce(
          (sum, [other, strength]) =>
            sum +
            strength *
              constructs[other]!.indicators.reduce(
                (part, one, at) => part + weights[other]![at]! * correlations[indicator]![one]!,
                0,
              ),
          0,
        ),
      );
      return scaled(index, outer);
    });
    settled = next.every((one, index) =>
      one.every((weight, at) => Math.abs(weight - weights[index]![at]!) < TOLERANCE),
    );
    weights = next;
  }
  if (!settled) return null;

  const loadingsOf = () =>
    constructs.map(({ indicators }, index) =>
      indicators.map((indicator) =>
        indicators.reduce((sum, one, at) => sum + weights[index]![at]! * correlations[indicator]![one]!, 0),
      ),
    );
  loadingsOf().forEach((loadings, index) => {
    if (loadings.reduce((sum, loading) => sum + loading, 0) < 0)
      weights[index] = weights[index]!.map((weight) => -weight);
  });
  const inner = among();
  const structure = constructs.map((_, index) => regress(inner, from[index]!, index));
  if (structure.some((one) => one === null)) return null;
  const loadings = loadingsOf();
  const byId = <T>(values: readonly T[]): Record<string, T> =>
    Object.fromEntries(constructs.map(({ id }, index) => [id, values[index]!]));
  return {
    weights: byId(weights),
    loadings: byId(loadings),
    paths: byId(structure.map((one) => one!.betas)),
    r2: byId(structure.map((one) => one!.r2)),
    ave: byId(loadings.map((own) => own.reduce((sum, one) => sum + one * one, 0) / own.length)),
    rho: byId(
      loadings.map((own) => {
        const sum = own.reduce((total, one) => total + one, 0) ** 2;
        return sum / (sum + own.reduce((total, one) => total + 1 - one * one, 0));
      }),
    ),
    iterations,
  };
}

/**
 * The total effect of each construct on another: along every path, the product of its coefficients.
 *
 * @returns by construct id; 0 for the target itself and for those that lead nowhere near it
 */
export function totalEffects(
  { constructs }: PathModel,
  paths: PathEstimates['paths'],
  target: string,
): Record<string, number> {
  const known = new Map<string, number>();
  const effect = (id: string): number => {
    if (id === target) return 1;
    const before = known.get(id);
    if (before !== undefined) return before;
    const sum = constructs.reduce((total, construct) => {
      const at = construct.from.indexOf(id);
      return at < 0 ? total : total + paths[construct.id]![at]! * effect(construct.id);
    }, 0);
    known.set(id, sum);
    return sum;
  };
  return Object.fromEntries(constructs.map(({ id }) => [id, id === target ? 0 : effect(id)]));
}

function innerWeights(
  scheme: InnerScheme,
  inner: readonly (readonly number[])[],
  index: number,
  from: readonly number[],
  to: readonly number[],
): ReadonlyMap<number, number> | null {
  const joined = [...from, ...to];
  if (scheme === 'centroid') return new Map(joined.map((other) => [other, Math.sign(inner[index]![other]!)]));
  if (scheme === 'factorial') return new Map(joined.map((other) => [other, inner[index]![other]!]));
  const before = regress(inner, from, index);
  if (!before) return null;
  return new Map([
    ...from.map((other, at): [number, number] => [other, before.betas[at]!]),
    ...to.map((other): [number, number] => [other, inner[index]![other]!]),
  ]);
}

function quadratic(
  matrix: readonly (readonly number[])[],
  rows: readonly number[],
  left: readonly number[],
  columns: readonly number[],
  right: readonly number[],
): number {
  return rows.reduce(
    (sum, row, a) =>
      sum + left[a]! * columns.reduce((part, column, b) => part + right[b]! * matrix[row]![column]!, 0),
    0,
  );
}
