const NO_BREAK = '\u00a0';

/**
 * The spaces at which the end of a line would tear apart what is read as one: around a sign before a figure (`p < 0.001`),
 * before a percent sign, behind a figure whose unit or whose other end follows, and beside the signs that stand apart from
 * their words in French.
 */
const TOGETHER: readonly RegExp[] = [
  / (?=[=<>≤≥≈] ?[\d{−+])/g,
  /(?<=[=<>≤≥≈]) (?=[\d{−+])/g,
  /(?<=[\d}]) (?=[%٪‰])/g,
  /(?<=\{(?:low|value)\}) (?=[\p{L}~～…])/gu,
  / (?=[:;!?»])/g,
  /(?<=«) /g,
];

/** A text that ends its lines only where it may. Nothing but spaces is changed. */
export function unbroken(text: string): string {
  return TOGETHER.reduce((one, space) => one.replace(space, NO_BREAK), text);
}

/** All messages of a part of the interface, unbroken. What they are filled with is of Intl, which sees to that itself. */
export function unbrokenAll<Messages extends object>(messages: Messages): Messages {
  const ofOne = (one: unknown): unknown => {
    if (typeof one === 'string') return unbroken(one);
    if (Array.isArray(one)) return one.map(ofOne);
    return one !== null && typeof one === 'object' ? unbrokenAll(one) : one;
  };
  const made = Object.entries(messages).map(([name, one]) => [name, ofOne(one)] as const);
  return Object.fromEntries(made) as Messages;
}

/** A short text that stays on one line altogether, such as the two ends of an interval. */
export function onOneLine(text: string): string {
  return text.replaceAll(' ', NO_BREAK);
}
