import type { Estimate } from './estimate.ts';

/** Where an attribute lies on the map. */
export const QUADRANTS = ['concentrate', 'keepUp', 'lowPriority', 'overkill'] as const;
export type Quadrant = (typeof QUADRANTS)[number];

/** One attribute: how it performs, and how much it matters, stated or derived, never a mixture of both. */
export interface Attribute {
  readonly id: string;
  readonly performance: Estimate;
  readonly importance: Estimate;
}

export interface PlacedAttribute extends Attribute {
  /** null where an interval crosses a line: nobody can say on which side it lies. */
  readonly quadrant: Quadrant | null;
}

/** The map of all attributes, its lines at their grand means. */
export interface ImportancePerformance {
  readonly performance: number;
  readonly importance: number;
  readonly attributes: readonly PlacedAttribute[];
}

/**
 * Importance-performance analysis: high importance and low performance ask for work first.
 *
 * J. A. Martilla, J. C. James (1977), Importance-performance analysis. Journal of Marketing 41(1), 77-79.
 *
 * @returns null for fewer than two attributes, which have nothing to be held against
 */
export function importancePerformance(attributes: readonly Attribute[]): ImportancePerformance | null {
  if (attributes.length < 2) return null;
  const mean = (of: (attribute: Attribute) => number) =>
    attributes.reduce((sum, attribute) => sum + of(attribute), 0) / attributes.length;
  const performance = mean((one) => one.performance.value);
  const importance = mean((one) => one.importance.value);
  return {
    performance,
    importance,
    attributes: attributes.map((attribute) => {
      const [performs, matters] = [
        sideOf(attribute.performance, performance),
        sideOf(attribute.importance, importance),
      ];
      const quadrant =
        performs === null || matters === null
          ? null
          : matters
            ? performs
              ? 'keepUp'
              : 'concentrate'
            : performs
              ? 'overkill'
              : 'lowPriority';
      return { ...attribute, quadrant };
    }),
  };
}

/** Whether an estimate lies above a line, below it, or cannot be told from it. */
function sideOf({ low, high }: Estimate, line: number): boolean | null {
  if (low > line) return true;
  return high < line ? false : null;
}
