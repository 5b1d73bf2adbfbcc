import { shareChange } from '../../../metrics/share.ts';
import { holm } from '../../../statistics/holm.ts';
import { SIGNIFICANCE } from '../../../statistics/interval.ts';
import { kruskalWallis, type Ranked } from '../../../statistics/kruskal-wallis.ts';
import type { Proportion } from '../../../statistics/newcombe.ts';
import { isClear } from '../../compare.ts';
import type { WayPair } from './section.ts';

/** Every two shares: how far they lie apart, by Newcombe's interval and the pooled test, with p after Holm over all pairs. */
export function pairsOfShares(shares: readonly (Proportion & { readonly way: string })[]): WayPair[] {
  const pairs = everyTwo(shares).map(([first, second]) => ({
    first: first.way,
    second: second.way,
    ...shareChange(first, second),
  }));
  const adjusted = holm(pairs.map(({ p }) => p));
  return pairs.map(({ first, second, value, low, high, p }, index) => ({
    first,
    second,
    difference: { value, low, high },
    p,
    adjusted: adjusted[index]!,
    clear: isClear({ low, high, p: adjusted[index]! }),
  }));
}

/**
 * Every two ways whether answering takes as long: the test of Kruskal and Wallis, which of two groups is that of Wilcoxon,
 * Mann and Whitney, with p after Holm over all pairs.
 *
 * H. B. Mann, D. R. Whitney (1947), On a test of whether one of two random variables is stochastically larger than the
 * other. Annals of Mathematical Statistics 18, 50-60.
 */
export function pairsOfTimes(
  times: readonly { readonly way: string; readonly counted: Ranked }[],
): WayPair[] {
  const pairs = everyTwo(times).map(([first, second]) => ({
    first: first.way,
    second: second.way,
    difference: null,
    // All of the same length differ in nothing.
    p: kruskalWallis([first.counted, second.counted])?.p ?? 1,
  }));
  const adjusted = holm(pairs.map(({ p }) => p));
  return pairs.map((pair, index) => ({
    ...pair,
    adjusted: adjusted[index]!,
    clear: adjusted[index]! < SIGNIFICANCE,
  }));
}

function everyTwo<T>(all: readonly T[]): (readonly [T, T])[] {
  return all.flatMap((first, index) => all.slice(index + 1).map((second) => [first, second] as const));
}
