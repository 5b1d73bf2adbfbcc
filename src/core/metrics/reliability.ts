import { cronbachAlpha } from '../statistics/alpha.ts';
import { correlationInterval } from '../statistics/correlation-interval.ts';
import { deletedGroupVariance, FEWEST_DELETED } from '../statistics/delete-a-group.ts';
import type { Sampled } from '../statistics/finite-population.ts';
import type { Interval } from '../statistics/interval.ts';
import { momentsOfSums } from '../statistics/moments-of-sums.ts';
import { correlations, type Moments } from '../statistics/moments.ts';

/** How far several items measure one thing. */
export interface Reliability extends Interval {
  /** Cronbach's alpha of three items and more, the correlation of two. */
  readonly kind: 'alpha' | 'r';
  readonly value: number;
}

/**
 * Cronbach's alpha with Feldt's interval, of two items their correlation with Fisher's. Both intervals suppose answers that
 * spread like a normal distribution; where many give the highest point they are much too narrow, however many answer. So
 * they are made for as many answers as would be as exact if the answers did, and for no more than there are:
 *
 *   n_eff = 1 + 2k / ((k - 1) v)  with v the variance of log(1 - α),   n_eff = 3 + 1/v  with v that of artanh r
 *
 * v is that of the jackknife over random groups; without enough of these, all answers count. Where all that varies is in one
 * group, nobody can say how reliable the items are. How often the intervals hold the
 * truth is simulated in `tests/core/coverage/reliability.test.ts`.
 *
 * K.-H. Yuan, P. M. Bentler (2002), On robustness of the normal-theory based asymptotic distributions of three reliability
 * coefficient estimates. Psychometrika 67, 251-259. A. Maydeu-Olivares, D. L. Coffman, W. M. Hartmann (2007), Asymptotically
 * distribution-free (ADF) interval estimation of coefficient alpha. Psychological Methods 12, 157-176.
 *
 * @param parts sums of the items, one array a random group
 * @param sampled the part of a finite population that answered
 * @param itemsOf the moments of the items among those of the sums, the ones that ask the other way round turned
 * @returns null for one item or respondent, where an item does not vary without any one group, and for two items that say
 *   exactly the same
 */
export function reliability(
  parts: readonly (readonly number[])[],
  sampled: Sampled,
  itemsOf: (moments: Moments) => Moments,
): Reliability | null {
  const of = (sums: readonly (readonly number[])[]) => {
    const moments = momentsOfSums(sums, sampled);
    return moments && itemsOf(moments);
  };
  const moments = of(parts);
  if (!moments) return null;
  const { n } = moments;
  const k = moments.means.length;
  const isGrouped = parts.length >= FEWEST_DELETED;
  const varianceOf = (scale: (moments: Moments) => number | null) =>
    deletedGroupVariance(parts, (sums) => {
      const rest = of([sums]);
      return rest && scale(rest);
    });
  if (k === 2) {
    const r = correlationOf(moments);
    if (r === null || Math.abs(r) >= 1) return null;
    const variance = varianceOf((rest) => {
      const one = correlationOf(rest);
      return one === null ? null : Math.atanh(one);
    });
    if (isGrouped && variance === null) return null;
    const interval = correlationInterval(r, noMore(n, variance && 3 + 1 / variance), sampled);
    return interval && { kind: 'r', value: r, ...interval };
  }
  const found = cronbachAlpha(moments);
  if (!found) return null;
  const variance = varianceOf((rest) => {
    const one = cronbachAlpha(rest);
    return one && Math.log(1 - one.alpha);
  });
  if (isGrouped && variance === null) return null;
  const { low, high } = cronbachAlpha(moments, noMore(n, variance && 1 + (2 * k) / ((k - 1) * variance)))!;
  return { kind: 'alpha', value: found.alpha, low, high };
}

function correlationOf(moments: Moments): number | null {
  return correlations(moments)?.[0]?.[1] ?? null;
}

/** As many as there are, or fewer. */
function noMore(n: number, effective: number | null): number {
  return effective ? Math.min(n, effective) : n;
}
