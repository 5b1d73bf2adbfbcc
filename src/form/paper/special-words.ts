import { SPECIALS, type Special } from '#core/survey/item.ts';
import type { FormMessages } from '#i18n/messages/form.ts';

/** What a special is called; undefined for what is a value of the question. */
export function specialWords(value: string, messages: FormMessages): string | undefined {
  return (SPECIALS as readonly string[]).includes(value) ? messages[value as Special] : undefined;
}
