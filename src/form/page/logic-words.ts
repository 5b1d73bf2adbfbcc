import { isAsked, ownConditionOf, type Item } from '#core/survey/item.ts';
import type { FormMessages } from '#i18n/messages/form.ts';
import { say } from '#i18n/say.ts';
import { clauseWords, conditionWords } from './condition-words.ts';

/** What a question says to respondents whose page cannot watch what they answer. */
export interface LogicWords {
  /** When it applies, by its own condition. What jumps over it says so itself. */
  readonly when?: string | undefined;
  /** When it must be answered. */
  readonly needed?: string | undefined;
  /** Where to go on after it, and when that is not the next question. */
  readonly next?: string | undefined;
}

/** The conditions of an item in words, in the language of the page. */
export function logicWords(
  item: Item,
  items: readonly Item[],
  locale: string,
  messages: FormMessages,
): LogicWords {
  const { logic, condition: words } = messages;
  const clause = (condition: NonNullable<Item['visibleIf']>) =>
    clauseWords(condition, items, locale, messages);
  // The field of "other" opens where "other" is chosen: that needs no words.
  const own = item.attached ? undefined : ownConditionOf(item);
  const { skipTo, endIf, requiredIf } = item;
  const next = [
    skipTo &&
      say(locale, logic.skip, {
        condition: clause(skipTo.if),
        question: say(locale, words.quote, { text: textAt(skipTo.to, items, locale) }),
      }),
    endIf && say(locale, logic.end, { condition: clause(endIf.if) }),
  ].filter((line) => line !== undefined);
  return {
    when: own && conditionWords(own, items, locale, messages),
    needed: requiredIf && say(locale, logic.needed, { condition: clause(requiredIf) }),
    next: next.length > 0 ? next.join(' ') : undefined,
  };
}

/** The wording of the first question to be seen from a place on. */
function textAt(id: string, items: readonly Item[], locale: string): string {
  const place = items.findIndex((item) => item.id === id);
  const shown = items.slice(place).find((item) => isAsked(item)) ?? items[place];
  return (shown?.matrix ?? shown)?.text[locale] ?? id;
}
