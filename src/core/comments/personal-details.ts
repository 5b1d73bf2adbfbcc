/** What in a comment may name or reach somebody. */
export interface PersonalDetail {
  readonly kind: 'email' | 'phone' | 'address' | 'handle';
  readonly words: string;
}

const KINDS: readonly [PersonalDetail['kind'], RegExp][] = [
  ['email', /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu],
  ['address', /\b(?:https?:\/\/|www\.)\S+/giu],
  ['handle', /(?<![\p{L}\p{N}])@[\p{L}\p{N}_]{3,}/gu],
  // Seven digits or more, with what people put between them.
  ['phone', /\+?\p{Nd}(?:[\s().\/-]*\p{Nd}){6,}/gu],
];

/**
 * What looks like it could name or reach somebody, for whoever reads comments before they are published. It finds
 * addresses and numbers; names it cannot know, and that it finds nothing does not say that there is nothing.
 */
export function personalDetails(words: string): PersonalDetail[] {
  return KINDS.flatMap(([kind, pattern]) =>
    [...words.matchAll(pattern)].map(([found]) => ({ kind, words: found })),
  );
}
