import type { Response } from '../response/response.ts';
import { firstCode } from './answers-counted.ts';
import type { ItemSet } from './plan.ts';
import { momentsOfSums } from '../statistics/moments-of-sums.ts';
import type { Moments } from '../statistics/moments.ts';
import type { WaveSummary } from './report.ts';
import { sampledOf } from './sampled.ts';
import type { Tally, TallySums } from './tally.ts';

const WHOLE = /^-?\d{1,6}$/;

/** The sums of some responses, as heed.sums_of makes them. */
export function sumsOf(
  responses: readonly Response[],
  sets: readonly ItemSet[],
  partOf: (id: string) => number,
): TallySums[] {
  const kept = new Map<string, TallySums & { sums: number[] }>();
  for (const response of responses)
    for (const { id: set, items } of sets) {
      const codes = items.map((item) => firstCode(response.answers[item]));
      if (!codes.every((code) => code !== undefined && WHOLE.test(code))) continue;
      const vector = [1, ...codes.map(Number)];
      const products = vector.flatMap((one, i) => vector.slice(i).map((other) => one * other));
      const place = { wave: response.wave, set, part: partOf(response.id) };
      const key = JSON.stringify(Object.values(place));
      const known = kept.get(key);
      if (known) products.forEach((product, at) => (known.sums[at]! += product));
      else kept.set(key, { ...place, sums: products });
    }
  return [...kept.values()].sort(
    (a, b) => compare(a.wave, b.wave) || compare(a.set, b.set) || a.part - b.part,
  );
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}

/** The sums of a wave's set, one array a part; none where nobody answered all of its items. */
export function partsOf(tally: Tally, wave: string, set: string): readonly (readonly number[])[] {
  return tally.sums.filter((one) => one.wave === wave && one.set === set).map(({ sums }) => sums);
}

/**
 * The moments of a wave's set. As far as is known, all of its questions concern everyone on the list, so that it is the part
 * of these who answered all of them.
 */
export function momentsIn(
  { responses, population }: WaveSummary,
  parts: readonly (readonly number[])[],
): Moments | null {
  const moments = momentsOfSums(parts);
  if (!moments) return null;
  const states = new Map([['answered', moments.n]]);
  return { ...moments, ...sampledOf(population ?? null, { responses, states }) };
}
