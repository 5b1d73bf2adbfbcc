/**
 * Conditions and calculations as trees of plain JSON: what page, function and checks all evaluate alike.
 * `parse.ts` makes them from what the marketer wrote, `evaluate.ts` answers them.
 */
export type Condition =
  | { readonly op: 'and' | 'or'; readonly of: readonly Condition[] }
  | { readonly op: 'not'; readonly of: Condition }
  | { readonly op: 'answered'; readonly item: string }
  | { readonly op: 'in'; readonly item: string; readonly values: readonly Literal[] }
  | { readonly op: Comparison; readonly item: string; readonly value: Literal }
  | { readonly op: Relation; readonly left: Term; readonly right: Term };

/** A code or a number, as it was written. */
export type Literal = string | number;

/** Ways to hold two numbers against each other. */
export type Relation = '=' | '!=' | '<' | '<=' | '>' | '>=';
/** `has` is for items of several choices: one of the chosen is the value. */
export type Comparison = Relation | 'has';

/** A number: written, answered or calculated. */
export type Term =
  | number
  | { readonly item: string }
  | { readonly op: Arithmetic; readonly of: readonly [Term, Term] }
  | { readonly op: Summary; readonly of: readonly Term[] }
  | { readonly op: 'count'; readonly of: readonly Mention[] };

/** An item whose answer is a number. */
export interface Mention {
  readonly item: string;
}

export type Arithmetic = '+' | '-' | '*' | '/';
/** Of the terms that have a value; `count`, apart, is how many questions were answered. */
export type Summary = 'mean' | 'sum' | 'min' | 'max';
