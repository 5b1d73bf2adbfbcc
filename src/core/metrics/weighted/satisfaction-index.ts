import type { Moments } from '../../statistics/moments.ts';
import { weightedMean } from '../../statistics/weighted.ts';
import { indexFactors } from '../satisfaction-index.ts';
import type { ScaleRange } from '../scale-mean.ts';
import type { WeightedEstimate } from './answers.ts';
import { weightedInterval } from './scale-mean.ts';

/** Respondents who weigh alike, by the items of the index. */
export interface WeightedIndexGroup {
  readonly weight: number;
  /** Over those of them who answered all items. */
  readonly moments: Moments;
}

const INDEX_SCALE = { min: 0, max: 100 } as const;

/**
 * The satisfaction index, 0 to 100, of weighted answers.
 *
 *   100 Σ s (mean - min) / (max - min),  s being the share of an item in the index
 *
 * As `satisfactionIndex`, each mean is that of everyone who answered the item, weighted, so that the index follows from weighted
 * means that are published. How far it may be off follows from the own indices y of those who answered all items, with the
 * linearised variance n/(n - 1) Σ w² (y - mean)² / (Σ w)² and the degrees of freedom of a weighted mean.
 *
 * C. Fornell et al. (1996), Journal of Marketing 60(4), 7-18. L. Kish (1965), Survey Sampling, 427. F. E. Satterthwaite (1946),
 * Biometrics Bulletin 2, 110-114.
 *
 * @param groups those who answered all items, by weight; `sampled` of the first stands for all
 * @param scales one an item
 * @param shares of the items in the index, summing to 1
 * @param means of the items, weighted, over everyone who answered each
 * @returns null where nobody answered all items
 */
export function weightedIndex(
  groups: readonly WeightedIndexGroup[],
  scales: readonly ScaleRange[],
  shares: readonly number[],
  means: readonly number[],
): WeightedEstimate | null {
  const factors = indexFactors(scales, shares);
  const indexOf = (of: readonly number[]) =>
    factors.reduce((total, factor, i) => total + factor * (of[i]! - scales[i]!.min), 0);
  const sampled = { sampled: groups[0]?.moments.sampled };
  const found = weightedMean(
    groups.map(({ weight, moments }) => ({
      weight,
      n: moments.n,
      value: indexOf(moments.means),
      squares: factors.reduce(
        (total, a, i) => total + a * factors.reduce((part, b, j) => part + b * moments.products[i]![j]!, 0),
        0,
      ),
    })),
    sampled,
  );
  if (!found) return null;
  const value = indexOf(means);
  const { n: base, effective, error } = found;
  return {
    value,
    ...weightedInterval({ ...found, mean: value }, INDEX_SCALE, sampled),
    base,
    effective,
    error,
  };
}
