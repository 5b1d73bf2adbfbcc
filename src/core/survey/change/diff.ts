import { canonicalJson } from '../../canonical.ts';
import type { Item } from '../item.ts';
import { shapeOf } from '../version.ts';
import type { Definition } from './definition.ts';

/** One difference between two definitions of a survey. */
export type Change =
  | { readonly kind: 'added' | 'removed'; readonly item: string }
  | { readonly kind: 'retyped'; readonly item: string; readonly from: string; readonly to: string }
  /** Scales as `1-5`. */
  | { readonly kind: 'rescaled'; readonly item: string; readonly from: string; readonly to: string }
  | {
      readonly kind: 'codesAdded' | 'codesRemoved';
      readonly item: string;
      readonly codes: readonly string[];
    }
  /** The codes are the same, in another order. */
  | { readonly kind: 'codesMoved'; readonly item: string }
  /** A code has other words, in the first language that both are written in. */
  | {
      readonly kind: 'reworded';
      readonly item: string;
      readonly code: string;
      readonly from: string;
      readonly to: string;
    }
  /** What may or must be answered, or when it is asked: fields of the item, such as `required`. */
  | { readonly kind: 'rules'; readonly item: string; readonly fields: readonly string[] }
  /** Questions that were there before are asked in another order. */
  | { readonly kind: 'moved'; readonly items: readonly string[] };

/**
 * What has changed from one definition to another, item by item in the order of the newer one; removed items and the
 * order of questions come last. Wording is compared for options alone, because their words tell what a code means.
 */
export function diff(before: Definition, after: Definition): readonly Change[] {
  const old = new Map(itemsIn(before).map((item) => [item.id, item]));
  const now = new Map(itemsIn(after).map((item) => [item.id, item]));
  const kept = [...now.keys()].filter((id) => old.has(id));
  return [
    ...[...now].flatMap(([id, item]): readonly Change[] => {
      const known = old.get(id);
      return known ? diffItem(known, item) : [{ kind: 'added', item: id }];
    }),
    ...[...old.keys()].filter((id) => !now.has(id)).map((item): Change => ({ kind: 'removed', item })),
    ...moved(
      [...old.keys()].filter((id) => now.has(id)),
      kept,
    ),
  ];
}

export function itemsIn({ sections }: Definition): readonly Item[] {
  return sections.flatMap(({ items }) => items);
}

function diffItem(before: Item, after: Item): readonly Change[] {
  const item = after.id;
  if (before.type !== after.type) return [{ kind: 'retyped', item, from: before.type, to: after.type }];
  return [...rescaled(before, after), ...recoded(before, after), ...ruled(before, after)];
}

function rescaled(before: Item, after: Item): readonly Change[] {
  if (!('scale' in before) || !('scale' in after)) return [];
  const [from, to] = [before, after].map(({ scale }) => `${scale.min}-${scale.max}`) as [string, string];
  return from === to ? [] : [{ kind: 'rescaled', item: after.id, from, to }];
}

function recoded(before: Item, after: Item): readonly Change[] {
  if (!('options' in before) || !('options' in after)) return [];
  const item = after.id;
  const old = before.options.map(({ value }) => value);
  const now = after.options.map(({ value }) => value);
  const added = now.filter((code) => !old.includes(code));
  const removed = old.filter((code) => !now.includes(code));
  const kept = now.filter((code) => old.includes(code));
  const wasKept = old.filter((code) => now.includes(code));
  return [
    ...(added.length > 0 ? [{ kind: 'codesAdded', item, codes: added } as const] : []),
    ...(removed.length > 0 ? [{ kind: 'codesRemoved', item, codes: removed } as const] : []),
    ...(kept.every((code, place) => code === wasKept[place]) ? [] : [{ kind: 'codesMoved', item } as const]),
    ...kept.flatMap((code): readonly Change[] => {
      const [from, to] = wordsOf(before, after, code);
      return from === to ? [] : [{ kind: 'reworded', item, code, from, to }];
    }),
  ];
}

type WithOptions = Extract<Item, { options: unknown }>;

/** The words of a code in both, in the first language that both have. */
function wordsOf(before: WithOptions, after: WithOptions, code: string): [string, string] {
  const [old, now] = [before, after].map(
    ({ options }) => options.find(({ value }) => value === code)?.label ?? {},
  ) as [Record<string, string>, Record<string, string>];
  const locale = Object.keys(now).find((one) => one in old) ?? '';
  return [old[locale] ?? '', now[locale] ?? ''];
}

/** What `rescaled` and `recoded` tell, and what makes an item this one. */
const TOLD = ['id', 'type', 'min', 'max', 'options'];

function ruled(before: Item, after: Item): readonly Change[] {
  const [old, now] = [shapeOf(before), shapeOf(after)];
  const told = 'scale' in after ? TOLD : TOLD.filter((field) => field !== 'min' && field !== 'max');
  const fields = [...new Set([...Object.keys(old), ...Object.keys(now)])].filter(
    (field) => !told.includes(field) && textOf(old[field]) !== textOf(now[field]),
  );
  const options = (shape: Record<string, unknown>) => (shape.options ?? []) as readonly { value: string }[];
  const ruledOptions = options(now).some((option) => {
    const known = options(old).find(({ value }) => value === option.value);
    return known !== undefined && textOf(known) !== textOf(option);
  });
  const all = [...fields, ...(ruledOptions ? ['options'] : [])];
  return all.length > 0 ? [{ kind: 'rules', item: after.id, fields: all }] : [];
}

function textOf(value: unknown): string {
  return value === undefined ? '' : canonicalJson(value);
}

/** The items that have to be taken out of both orders for the rest to agree: as few as it takes. */
function moved(before: readonly string[], after: readonly string[]): readonly Change[] {
  const longest = longestCommon(before, after);
  const items = after.filter((id) => !longest.has(id));
  return items.length > 0 ? [{ kind: 'moved', items }] : [];
}

/** The longest sequence that two orders of the same ids share. */
function longestCommon(one: readonly string[], other: readonly string[]): ReadonlySet<string> {
  const place = new Map(one.map((id, index) => [id, index]));
  const ends: {
    readonly id: string;
    readonly at: number;
    readonly before: number;
    readonly length: number;
  }[] = [];
  for (const id of other) {
    const at = place.get(id)!;
    let before = -1;
    ends.forEach((end, index) => {
      if (end.at < at && end.length > (ends[before]?.length ?? 0)) before = index;
    });
    ends.push({ id, at, before, length: (ends[before]?.length ?? 0) + 1 });
  }
  const found = new Set<string>();
  let last = ends.reduce((best, end, index) => (end.length > (ends[best]?.length ?? 0) ? index : best), -1);
  for (; last >= 0; last = ends[last]!.before) found.add(ends[last]!.id);
  return found;
}
