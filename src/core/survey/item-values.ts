import type { Item, RankingItem } from './item.ts';

/** Every place that every option of a ranking can have, with the code that says so. */
export function placesOf({
  options,
  max,
}: RankingItem): readonly { readonly value: string; readonly option: string; readonly place: number }[] {
  return options.flatMap(({ value: option }) =>
    Array.from({ length: max }, (_, index) => ({
      value: `${option}.${index + 1}`,
      option,
      place: index + 1,
    })),
  );
}

/** The codes a coded item can take, in order; empty for a respondent's own words. */
export function valuesOf(item: Item): readonly string[] {
  if ('scale' in item)
    return Array.from({ length: item.scale.max - item.scale.min + 1 }, (_, step) =>
      String(item.scale.min + step),
    );
  if (item.type === 'ranking') return placesOf(item).map(({ value }) => value);
  return 'options' in item ? item.options.map((option) => option.value) : [];
}

/**
 * The words for one value of an item: an option's label, in a ranking with its place, an anchored point's anchor, or the
 * bare code.
 */
export function labelOf(item: Item, value: string, locale: string): string {
  if ('scale' in item) return item.scale.anchors[value]?.[locale] ?? value;
  if (item.type === 'ranking') {
    const found = placesOf(item).find((one) => one.value === value);
    const option = item.options.find((one) => one.value === found?.option);
    return found && option ? `${option.label[locale]} · ${found.place.toLocaleString(locale)}` : value;
  }
  if ('options' in item) return item.options.find((option) => option.value === value)?.label[locale] ?? value;
  return value;
}
