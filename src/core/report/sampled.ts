import type { Sampled } from '../statistics/finite-population.ts';

/** Of the people of a wave, those whom one question was put to and those who answered it. */
export interface Asked {
  /** Responses of the wave. */
  readonly responses: number;
  /** Respondents in each state of the question. */
  readonly states: ReadonlyMap<string, number>;
}

/**
 * The part of all whom a question concerns that answered it. Respondents who were not shown it, or said that it does not
 * apply to them, stand for others on the list whom it does not concern either; those who skipped it, refused, or did not
 * know have an answer that is not known, as those have who sent nothing.
 *
 *   responses / population × answered / (responses - not shown - does not apply)
 *
 * W. G. Cochran (1977), Sampling Techniques, 3rd edition, 2.12: means over subpopulations. Wiley.
 *
 * @param population the people on the list; null where their number is not known
 * @returns nothing where that is not known, or where more answered than the list is said to have
 */
export function sampledOf(population: number | null, { responses, states }: Asked): Sampled {
  if (population === null || responses > population) return {};
  return { sampled: Math.min(1, (responses / population) * answeredOf({ responses, states })) };
}

/** The share of those whom a question concerns that answered it. */
export function answeredOf({ responses, states }: Asked): number {
  const concerned = responses - (states.get('notShown') ?? 0) - (states.get('doesNotApply') ?? 0);
  return concerned > 0 ? Math.min(1, (states.get('answered') ?? 0) / concerned) : 0;
}
