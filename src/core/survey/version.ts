import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { canonicalJson } from '../canonical.ts';
import type { Item, Option } from './item.ts';
import type { Section } from './survey.ts';

/**
 * The version of a survey: the first 16 hex digits of the SHA-256 of what shapes its answers - items in their order, or
 * that it is drawn, types, codes, scales, limits, conditions. Wording, titles, waves and collectors are not part of it, so that a
 * corrected typo does not make a new survey.
 */
export function versionOf(sections: readonly Section[]): string {
  const shape = sections.flatMap(({ order, items }) =>
    order ? [{ order, items: items.map(shapeOf) }] : items.map(shapeOf),
  );
  return bytesToHex(sha256(utf8ToBytes(canonicalJson(shape)))).slice(0, 16);
}

/** What of an item shapes its answers, by field. */
export function shapeOf(item: Item): Readonly<Record<string, unknown>> {
  const { id, type, required, visibleIf, requiredIf, computed, specials } = item;
  const drawn = item.matrix?.order ?? ('order' in item ? item.order : undefined);
  const order = drawn ? { order: drawn } : {};
  const endIf = item.endIf && { if: item.endIf.if, screenOut: item.endIf.screenOut };
  const base = { id, type, required, visibleIf, requiredIf, endIf, computed, specials, ...order };
  if ('scale' in item) return { ...base, min: item.scale.min, max: item.scale.max };
  switch (item.type) {
    case 'single':
    case 'consent':
    case 'gap':
    case 'share':
      return { ...base, options: codesOf(item.options) };
    case 'multiple':
    case 'reasons':
      return { ...base, options: codesOf(item.options), min: item.min, max: item.max };
    case 'ranking':
      return { ...base, options: codesOf(item.options), max: item.max };
    case 'number':
      return { ...base, decimals: item.decimals, min: item.min ?? null, max: item.max ?? null };
    case 'computed':
      return 'options' in item ? { ...base, options: codesOf(item.options) } : base;
    case 'date':
    case 'email':
    case 'phone':
    case 'statement':
      return base;
    case 'text':
    case 'longtext':
      return { ...base, maxLength: item.maxLength };
  }
}

function codesOf(options: readonly Option[]): unknown {
  return options.map(({ value, exclusive, anchored }) => ({
    value,
    exclusive,
    ...(anchored ? { anchored } : {}),
  }));
}
