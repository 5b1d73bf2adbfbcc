import {
  importancePerformance,
  type Attribute,
  type Quadrant,
} from '../../../metrics/importance-performance.ts';
import type { Figure } from '../../report.ts';
import { LOW_BASE } from '../../suppress.ts';
import type { Cross } from './section.ts';

/** An attribute with its two figures, as far as they may be shown. */
interface Unplaced {
  readonly item: string;
  readonly performance: Figure;
  readonly importance: Figure;
}

/** The lines and the places, from what is shown alone: what is hidden must not be had back from a grand mean. */
export function placed<A extends Unplaced>(
  attributes: readonly A[],
): { cross: Cross | null; attributes: (A & { quadrant: Quadrant | null })[] } {
  const map = importancePerformance(
    attributes.flatMap((one): Attribute[] =>
      one.performance.shown && one.importance.shown
        ? [{ id: one.item, performance: one.performance.estimate, importance: one.importance.estimate }]
        : [],
    ),
  );
  return {
    cross: map && { performance: map.performance, importance: map.importance },
    attributes: attributes.map((one) => {
      const found = map?.attributes.find(({ id }) => id === one.item);
      const ranked = [one.performance, one.importance].every(isRanked);
      return { ...one, quadrant: (ranked && found?.quadrant) || null };
    }),
  };
}

function isRanked(one: Figure): boolean {
  return one.shown && one.estimate.base >= LOW_BASE;
}
