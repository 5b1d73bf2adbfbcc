import type { ProblemCode } from '#core/response/response.ts';
import type { Item, ItemType } from '#core/survey/item.ts';

/** What a field that is typed in may turn out to be. Scales and choices of one can only be left out. */
const BY_TYPE: { readonly [T in ItemType]?: readonly ProblemCode[] } = {
  text: ['tooLong'],
  longtext: ['tooLong'],
  date: ['notADate'],
  email: ['notAnEmail', 'tooLong'],
  phone: ['notAPhone', 'tooLong'],
};

/**
 * The problems that the controls of a page can give, so that it needs words for no others. Whatever else the function
 * finds it says in words of its own.
 */
export function problemCodesOf(items: readonly Item[]): readonly ProblemCode[] {
  return [...new Set(items.flatMap(codesOf))];
}

function codesOf(item: Item): readonly ProblemCode[] {
  const codes: ProblemCode[] = item.required || item.requiredIf ? ['required'] : [];
  if ('min' in item && 'options' in item) {
    if (item.min > 0) codes.push('tooFew');
    if (item.max < item.options.length) codes.push('tooMany');
    if (item.specials.length > 0 || item.options.some(({ exclusive }) => exclusive)) codes.push('exclusive');
  }
  if (item.type === 'ranking')
    codes.push('rankTwice', ...(item.specials.length > 0 ? (['exclusive'] as const) : []));
  if (item.type === 'number') {
    codes.push(...(item.decimals > 0 ? (['notANumber', 'tooExact'] as const) : (['notWhole'] as const)));
    if (item.min !== undefined) codes.push('tooLow');
    if (item.max !== undefined) codes.push('tooHigh');
  }
  return [...codes, ...(BY_TYPE[item.type] ?? [])];
}
