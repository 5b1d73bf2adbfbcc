/** What a summary answers, in the order in which it does. */
export const QUESTIONS = ['level', 'change', 'difference', 'why', 'action'] as const;
export type Question = (typeof QUESTIONS)[number];

/**
 * One sentence that a part of the report offers to the summary: what its figures allow to say, no clear difference
 * included. A part offers none where it has nothing to say.
 */
export interface Finding {
  /**
   * `level`: how satisfied they are. `change`: whether that changes. `difference`: who differs. `why`: what goes with it.
   * `action`: what to look at.
   */
  readonly answers: Question;
  readonly sentence: string;
  /** The id of the part of the page that has the figures. */
  readonly at: string;
}
