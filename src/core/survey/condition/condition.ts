/**
 * A condition as a tree of plain JSON: what page, function and checks all evaluate alike.
 * `parse.ts` makes it from what the marketer wrote, `evaluate.ts` answers it.
 */
export type Condition =
  | { readonly op: 'and' | 'or'; readonly of: readonly Condition[] }
  | { readonly op: 'not'; readonly of: Condition }
  | { readonly op: 'answered'; readonly item: string }
  | { readonly op: '=' | '!=' | 'has'; readonly item: string; readonly value: string | number }
  | { readonly op: '<' | '<=' | '>' | '>='; readonly item: string; readonly value: string | number }
  | { readonly op: 'in'; readonly item: string; readonly values: readonly (string | number)[] };

/** `has` is for items of several choices: one of the chosen is the value. */
export type Comparison = '=' | '!=' | '<' | '<=' | '>' | '>=' | 'has';
