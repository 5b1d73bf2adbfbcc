import { wholeNumber, type NumberedForm } from '#core/paper/numbered-form.ts';
import type { Item } from '#core/survey/item.ts';
import type { FormMessages } from '#i18n/messages/form.ts';
import type { Messages } from '#i18n/messages/messages.ts';
import { say } from '#i18n/say.ts';
import { inDigits } from './in-digits.ts';

/** Items whose wording is their number, and the interface's words to go with them. */
export interface NumberedWords {
  readonly items: readonly Item[];
  readonly messages: FormMessages;
}

/**
 * Questions called by their number and options by theirs, so that what the page says of a condition reads on paper as
 * "Only if you chose 2 in question 1".
 */
export function numberedWords(
  form: NumberedForm,
  items: readonly Item[],
  locale: string,
  { form: words, paper }: Pick<Messages, 'form' | 'paper'>,
): NumberedWords {
  return {
    items: items.map((item) => numbered(item, form, locale, paper.question)),
    messages: {
      ...words,
      condition: { ...words.condition, quote: '{text}' },
      logic: { ...words.logic, end: paper.end },
    },
  };
}

function numbered(item: Item, form: NumberedForm, locale: string, wording: string): Item {
  const question = form.questions.find((one) => one.item.id === item.id);
  if (!question) return item;
  const { matrix: _, ...alone } = item;
  const number = question.option === undefined ? question.number : wholeNumber(question);
  const text = { [locale]: say(locale, wording, { number: inDigits(number, locale) }) };
  if (!('options' in alone)) return { ...alone, text } as Item;
  const codeOf = (value: string) =>
    form.questions.find((one) => one.item.id === item.id && one.option === value)?.number ??
    question.boxes.find((box) => box.value === value)?.code ??
    value;
  const options = alone.options.map((option) => ({
    ...option,
    label: { [locale]: inDigits(codeOf(option.value), locale) },
  }));
  return { ...alone, text, options } as Item;
}
