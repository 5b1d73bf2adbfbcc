import { holm } from '../../../statistics/holm.ts';
import { isClear } from '../../compare.ts';
import type { Change } from '../../report.ts';
import type { TrendStep } from '../../headline/trend.ts';
import type { JudgedChange, WeightedFigure } from './section.ts';

/**
 * Who looks at twenty ratings finds one that moved by chance, weighted or not. So their changes are judged together, by
 * Holm's method: the weighted among themselves, the unweighted as where all ratings are followed, which says of each the
 * same as here.
 *
 * @param newest the unweighted changes of all ratings, judged together, by the id of the question
 */
export function judgedTogether(
  ratings: readonly WeightedFigure[],
  newest: ReadonlyMap<string, TrendStep>,
): WeightedFigure[] {
  const weighted = holm(ratings.flatMap(({ change }) => (change ? [change.weighted.p] : [])));
  let tested = 0;
  return ratings.map((rating) => {
    const { change } = rating;
    if (!change) return rating;
    const adjusted = newest.get(rating.item)?.adjusted ?? change.unweighted.p;
    const judged = {
      unweighted: judgedAt(change.unweighted, adjusted),
      weighted: judgedAt(change.weighted, weighted[tested++]!),
    };
    return { ...rating, change: { ...change, judged } };
  });
}

function judgedAt({ low, high }: Change, p: number): JudgedChange {
  return { p, clear: isClear({ low, high, p }) };
}
