import type { PathModel } from '#core/statistics/pls.ts';

/** Which constructs of the ECSI model of the mobile phone customers follow from which (Tenenhaus et al. 2005). */
export const FOLLOWS_FROM: Readonly<Record<string, readonly string[]>> = {
  Image: [],
  Expectation: ['Image'],
  Quality: ['Expectation'],
  Value: ['Expectation', 'Quality'],
  Satisfaction: ['Image', 'Expectation', 'Quality', 'Value'],
  Complaints: ['Satisfaction'],
  Loyalty: ['Image', 'Satisfaction', 'Complaints'],
};

/**
 * The model with the items that a reference weighs.
 *
 * @param weights of a reference, by construct and item
 * @param names of the items, in the order of the columns
 */
export function mobiModel(
  weights: Readonly<Record<string, Readonly<Record<string, number>>>>,
  names: readonly string[],
): PathModel {
  return {
    constructs: Object.entries(FOLLOWS_FROM).map(([id, from]) => ({
      id,
      from,
      indicators: Object.keys(weights[id]!).map((name) => names.indexOf(name)),
    })),
  };
}
