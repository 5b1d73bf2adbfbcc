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
 */
export function say(locale: string, message: Message, values: Values = {}): string {
  const form =
    typeof message === 'string'
      ? message
      : (message[new Intl.PluralRules(locale).select(Number(values.n))] ?? message.other);
  return form.replace(/\{(\w+)\}/g, (placeholder, name: string) => {
    const value = values[name];
    if (value === undefined) return placeholder;
    return typeof value === 'number' ? new Intl.NumberFormat(locale).format(value) : value;
  });
}
