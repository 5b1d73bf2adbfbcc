import type { ChangeBothWays, WeightedFigure } from '#core/report/sections/weights/section.ts';

/** Whether a change is clear both ways: of a rating among those of all ratings, of a headline figure by itself. */
export function verdictsOn({
  unweighted,
  weighted,
  judged,
}: ChangeBothWays): NonNullable<ChangeBothWays['judged']> {
  return judged ?? { unweighted, weighted };
}

/** What weights make of the change of a figure that would be called clear without them, or is called so with them alone. */
export function decidedBy({ change }: WeightedFigure): 'lost' | 'gained' | null {
  if (!change) return null;
  const { unweighted, weighted } = verdictsOn(change);
  if (unweighted.clear === weighted.clear) return null;
  return unweighted.clear ? 'lost' : 'gained';
}
