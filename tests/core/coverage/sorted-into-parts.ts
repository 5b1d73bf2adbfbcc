import type { Random } from './populations.ts';

/** As many as the database sorts respondents into. */
const PARTS = 100;

/** The sums of respondents in parts that they fall into by chance; parts with nobody in them are none. */
export function sortedIntoParts(random: Random, respondents: number, row: () => number[]): number[][] {
  const parts = new Map<number, number[]>();
  for (let one = 0; one < respondents; one++) {
    const vector = [1, ...row()];
    const products = vector.flatMap((value, i) => vector.slice(i).map((other) => value * other));
    const part = Math.floor(PARTS * random());
    const known = parts.get(part);
    if (known) products.forEach((product, at) => (known[at]! += product));
    else parts.set(part, products);
  }
  return [...parts.values()];
}
