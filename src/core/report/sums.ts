import type { Response } from '../response/response.ts';
import { firstCode } from './answers-counted.ts';
import { everyone, type Group } from './group-counts.ts';
import type { SummedSet } from './plan.ts';
import type { Tally, TallySums } from './tally.ts';

const WHOLE = /^-?\d{1,6}$/;

/** The sums of some responses, as heed.sums_of makes them. */
export function sumsOf(
  responses: readonly Response[],
  sets: readonly SummedSet[],
  partOf: (id: string) => number,
): TallySums[] {
  const kept = new Map<string, TallySums & { sums: number[] }>();
  for (const response of responses)
    for (const { id: set, items, by = [], whole = false } of sets) {
      const codes = items.map((item) => firstCode(response.answers[item]));
      if (!codes.every((code) => code !== undefined && WHOLE.test(code))) continue;
      const vector = [1, ...codes.map(Number)];
      const products = vector.flatMap((one, i) => vector.slice(i).map((other) => one * other));
      const part = whole ? 0 : partOf(response.id);
      for (const group of [everyone(response.wave), ...by.map((divided) => groupIn(response, divided))]) {
        const place = { ...group, set, part };
        const key = JSON.stringify(Object.values(place));
        const known = kept.get(key);
        if (known) products.forEach((product, at) => (known.sums[at]! += product));
        else kept.set(key, { ...place, sums: [...products] });
      }
    }
  return [...kept.values()].sort(
    (a, b) =>
      compare(a.wave, b.wave) ||
      compare(a.set, b.set) ||
      compare(a.segment, b.segment) ||
      compare(a.level, b.level) ||
      a.part - b.part,
  );
}

/** The group of a respondent by the first codes of some items; '' where one of them has none. */
function groupIn({ wave, answers }: Response, items: readonly string[]): Group {
  const codes = items.map((item) => firstCode(answers[item]));
  return { wave, segment: items.join('+'), level: codes.includes(undefined) ? '' : codes.join('+') };
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}

/** The sums of a group's set, one array a part; none where nobody answered all of its items. */
export function partsOf(tally: Tally, group: Group, set: string): readonly (readonly number[])[] {
  return tally.sums
    .filter((one) => one.set === set && one.wave === group.wave)
    .filter(({ segment, level }) => segment === group.segment && level === group.level)
    .map(({ sums }) => sums);
}
