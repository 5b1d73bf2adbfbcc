import type { Term } from '#core/survey/expression/expression.ts';
import { wholeTextOf, type Item } from '#core/survey/item.ts';
import type { FormMessages } from '#i18n/messages/form.ts';
import { say } from '#i18n/say.ts';

const SIGNS = { '+': '+', '-': '−', '*': '×', '/': '÷' } as const;

/** A calculation in words and signs that a respondent can follow, such as "the mean of “Food” and “Wi-Fi”". */
export function termWords(
  term: Term,
  items: readonly Item[],
  locale: string,
  messages: FormMessages,
): string {
  const number = new Intl.NumberFormat(locale);
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });

  function words(part: Term, within: boolean): string {
    if (typeof part === 'number') return number.format(part);
    if ('item' in part) {
      const item = items.find(({ id }) => id === part.item);
      const text = (item && wholeTextOf(item)[locale]) ?? part.item;
      return say(locale, messages.condition.quote, { text });
    }
    switch (part.op) {
      case '+':
      case '-':
      case '*':
      case '/': {
        const [left, right] = part.of.map((one) => words(one, true));
        const both = say(locale, `{left} ${SIGNS[part.op]} {right}`, { left: left!, right: right! });
        return within ? `(${both})` : both;
      }
      default:
        return say(locale, messages.logic[part.op], {
          list: list.format(part.of.map((one) => words(one, true))),
        });
    }
  }

  return words(term, false);
}
