import type { Edition } from '../edition.ts';

/** A p as it stands in a sentence: `p = 0.012`, or its bound where it is smaller than is worth writing. */
export function sayProbability({ words, write, say }: Edition, p: number): string {
  const { under, text } = write.probability(p);
  return say(under ? words.changes.pUnder : words.changes.p, { p: text });
}
