import { holds } from '../expression/evaluate.ts';
import type { Condition } from '../expression/expression.ts';
import { referencesOf } from '../expression/references.ts';
import { valuesOf } from '../item-values.ts';
import type { Item } from '../item.ts';

/** More combinations of answers than this are not tried; what has so many is seldom a contradiction. */
const MOST = 20_000;

/**
 * Whether no answers fulfil a condition, as far as trying all of them can tell: where it asks only about single choices
 * and points of scales, and there are not too many of those together.
 */
export function neverHolds(condition: Condition, items: readonly Item[]): boolean {
  const asked = [...new Set(referencesOf(condition).map(({ item }) => item))];
  const ways = asked.map((id) => waysToAnswer(items.find((item) => item.id === id)));
  if (!ways.every((one) => one !== undefined)) return false;
  const combinations = ways.reduce((product, { length }) => product * length, 1);
  if (combinations > MOST) return false;
  for (let nth = 0; nth < combinations; nth++) {
    let rest = nth;
    const given = ways.map((one) => {
      const way = one[rest % one.length]!;
      rest = Math.floor(rest / one.length);
      return way;
    });
    if (holds(condition, (id) => given[asked.indexOf(id)] ?? [])) return false;
  }
  return true;
}

/** Every answer that an item can have, none included where it can be left out; undefined where they are too many. */
function waysToAnswer(item: Item | undefined): readonly (readonly string[])[] | undefined {
  if (!item || !(ONE_CODE as readonly string[]).includes(item.type)) return undefined;
  const codes = valuesOf(item);
  if (codes.length === 0) return undefined;
  const certain = item.required && !item.visibleIf && item.specials.length === 0;
  return [...(certain ? [] : [[]]), ...codes.map((code) => [code])];
}

const ONE_CODE = [
  'nps',
  'csat',
  'ces',
  'rating',
  'emotion',
  'importance',
  'single',
  'gap',
  'share',
  'consent',
  'computed',
] as const satisfies readonly Item['type'][];
