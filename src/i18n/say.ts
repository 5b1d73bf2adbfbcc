import { directionOf } from './direction.ts';
import { onceALocale } from './once-a-locale.ts';

const plurals = onceALocale((locale) => new Intl.PluralRules(locale));
const numbers = onceALocale((locale) => new Intl.NumberFormat(locale));

/** A message: one form, or a form a plural category of `{n}`. `{name}` stands for a value. */
export type Message = string | Plural;
export interface Plural {
  readonly zero?: string;
  readonly one?: string;
  readonly two?: string;
  readonly few?: string;
  readonly many?: string;
  readonly other: string;
}

export type Values = Readonly<Record<string, string | number>>;

/**
 * A message with its values filled in. Numbers are written as the language writes them; the plural form is chosen by
 * the value named `n` (CLDR categories, through Intl). A placeholder without a value stays as it is.
 *
 * Among words written from right to left, a value in another script is isolated from them (Unicode UAX 9): otherwise a
 * sign goes to the wrong side of its figure, and a range reads backwards.
 */
export function say(locale: string, message: Message, values: Values = {}): string {
  const form =
    typeof message === 'string'
      ? message
      : (message[plurals(locale).select(Number(values.n))] ?? message.other);
  const pieces = piecesOf(form);
  let said = pieces[0]!;
  for (let at = 1; at < pieces.length; at += 2) said += write(locale, pieces[at]!, values) + pieces[at + 1]!;
  return said;
}

/** A report says the same few hundred messages thousands of times. */
const known = new Map<string, readonly string[]>();

/** The words of a message and the names of its values, taking turns. */
function piecesOf(form: string): readonly string[] {
  let pieces = known.get(form);
  if (!pieces) known.set(form, (pieces = form.split(/\{(\w+)\}/)));
  return pieces;
}

function write(locale: string, name: string, values: Values): string {
  const value = values[name];
  if (value === undefined) return `{${name}}`;
  if (typeof value === 'number') return numbers(locale).format(value);
  return directionOf(locale) === 'rtl' ? isolate(value) : value;
}

/** Between FIRST STRONG ISOLATE and POP DIRECTIONAL ISOLATE, unless all of it is written from right to left anyway. */
function isolate(text: string): string {
  return /^[\p{Script=Arabic}\p{Script=Hebrew}\s]*$/u.test(text) ? text : `\u2068${text}\u2069`;
}
