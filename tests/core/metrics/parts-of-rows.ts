import { randomFrom } from '#core/synthetic/random.ts';

/** The sums of some answers as heed.sums has them: one array a part that has anybody in it. */
export function partsOfRows(rows: readonly (readonly number[])[], parts = 100): number[][] {
  const sums = new Map<number, number[]>();
  rows.forEach((row, index) => {
    const vector = [1, ...row];
    const products = vector.flatMap((one, i) => vector.slice(i).map((other) => one * other));
    const before = sums.get(index % parts);
    sums.set(index % parts, before ? before.map((sum, at) => sum + products[at]!) : products);
  });
  return [...sums.values()];
}

export function seeded(seed: string): () => number {
  const random = randomFrom(seed);
  return () => random.share();
}
