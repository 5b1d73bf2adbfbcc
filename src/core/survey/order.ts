/**
 * In which order a page in random order stands: drawn from a seed, so that the order somebody saw can be told from the
 * response later.
 */
import { referencesOf, termReferencesOf } from './expression/references.ts';
import type { Item, Option } from './item.ts';
import type { Section } from './survey.ts';

/**
 * Values in the order that a seed gives them at one place: each has a key, the 32-bit FNV-1a hash of
 * `<seed>.<place>.<value>` mixed by the finaliser of MurmurHash3, and the keys rise. Every order is as likely as any
 * other; places do not depend on each other; a value that is added or taken away leaves the others as they were.
 *
 * The page runs the text of this very function before it is first shown, so it uses nothing from outside itself.
 *
 * @param seed letters and digits
 * @param place id of the section, item or matrix whose parts these are
 * @param values ids or codes, all different
 */
export function shuffled(seed: string, place: string, values: readonly string[]): string[] {
  const keyed = values.map((value): [number, string] => {
    let key = 0x811c9dc5;
    for (const letter of `${seed}.${place}.${value}`) key = Math.imul(key ^ letter.charCodeAt(0), 0x01000193);
    key = Math.imul(key ^ (key >>> 16), 0x85ebca6b);
    key = Math.imul(key ^ (key >>> 13), 0xc2b2ae35);
    return [(key ^ (key >>> 16)) >>> 0, value];
  });
  return keyed.sort(([one], [other]) => one - other).map(([, value]) => value);
}

/** Whether an option keeps its place at the end: "none of these" among the others would read oddly. */
export function isAnchored(option: Option): boolean {
  return option.exclusive || option.anchored === true || option.other === true;
}

/**
 * Ids of the items of a section that travel with the item before them where its order is random, because whether they
 * are asked, or must be answered, depends on it.
 */
export function followersIn(items: readonly Item[]): ReadonlySet<string> {
  return new Set(companies(items).flatMap((company) => company.slice(1).map(({ id }) => id)));
}

/** The items that stand in one random order each: those of a section, the rows of a matrix. */
export function shuffledIn(sections: readonly Section[]): readonly (readonly Item[])[] {
  return sections.flatMap(({ order, items }) => {
    const matrices = new Set(items.flatMap(({ matrix }) => (matrix?.order ? [matrix.id] : [])));
    const rows = [...matrices].map((id) => apart(items.filter(({ matrix }) => matrix?.id === id)));
    return order ? [items, ...rows] : rows;
  });
}

/** The rows of a matrix as items of their own, which may change places among themselves. */
export function apart(rows: readonly Item[]): readonly Item[] {
  return rows.map(({ matrix: _, ...row }) => row);
}

/** The items of a section that ask for another of it which they do not stand right behind. */
export function strandedIn(items: readonly Item[]): readonly { item: string; asksFor: string }[] {
  return companies(items).flatMap((company) =>
    company.flatMap((item) =>
      askedBy(item, items)
        .filter((id) => items.some((one) => one.id === id) && !company.some((one) => one.id === id))
        .map((asksFor) => ({ item: item.id, asksFor })),
    ),
  );
}

/**
 * An item, and those right behind it that depend on it or on one another; all rows of a matrix. What is computed stands
 * nowhere.
 */
function companies(items: readonly Item[]): readonly (readonly Item[])[] {
  const companies: Item[][] = [];
  for (const item of items) {
    if (item.computed) continue;
    const asked = askedBy(item, items);
    const last = companies.at(-1);
    if (last?.some(({ id, matrix }) => asked.includes(id) || (matrix && matrix.id === item.matrix?.id)))
      last.push(item);
    else companies.push([item]);
  }
  return companies;
}

/** The ids of the questions that an item depends on, also by way of what is computed from them in its section. */
function askedBy(item: Item, section: readonly Item[]): readonly string[] {
  return referencesIn(item).flatMap((id) => {
    const asked = section.find((one) => one.id === id);
    return asked?.computed ? askedBy(asked, section) : [id];
  });
}

function referencesIn({ visibleIf, requiredIf, computed }: Item): readonly string[] {
  const conditions = [visibleIf, requiredIf];
  const terms = computed && 'value' in computed ? [computed.value] : [];
  if (computed && 'cases' in computed) conditions.push(...computed.cases.map((one) => one.if));
  return [
    ...conditions.flatMap((condition) => (condition ? referencesOf(condition) : [])),
    ...terms.flatMap(termReferencesOf),
  ].map(({ item }) => item);
}
