import { describe, expect, test } from 'vitest';
import { numberedForm } from '#core/paper/numbered-form.ts';
import { itemsOf } from '#core/survey/survey.ts';
import { conditionWords } from '#form/page/condition-words.ts';
import { numberedWords } from '#form/paper/numbered-words.ts';
import { pageFooter } from '#form/paper/page-footer.ts';
import { LOCALES, messagesFor } from '#i18n/i18n.ts';
import { gallery } from '../gallery/examples.ts';

const form = numberedForm(gallery);
const items = itemsOf(gallery);
const numberOf = (id: string) => form.questions.find(({ item }) => item.id === id)!.number;

describe('a condition on paper', () => {
  test('names questions and options by their numbers', () => {
    const words = numberedWords(form, items, 'en', messagesFor('en'));
    const said = (condition: Parameters<typeof conditionWords>[0]) =>
      conditionWords(condition, words.items, 'en', words.messages);
    const single = items.find((item) => item.type === 'single')!;
    expect(
      said({ op: '=', item: single.id, value: 'options' in single ? single.options[1]!.value : '' }),
    ).toBe(`Only if you chose 2 in question ${numberOf(single.id)}.`);
    expect(said({ op: '<=', item: 'nps-plain', value: 6 })).toBe(
      `Only if you chose 0 to 6 in question ${numberOf('nps-plain')}.`,
    );
  });

  test.each(LOCALES)('has no wording of a question in it in %s', (locale) => {
    const words = numberedWords(form, items, locale, messagesFor(locale));
    for (const { item } of form.questions.filter(({ item }) => item.visibleIf)) {
      const said = conditionWords(item.visibleIf!, words.items, locale, words.messages);
      expect(said).toMatch(/\d/);
      for (const { text } of items) if (text[locale]) expect(said).not.toContain(text[locale]);
    }
  });
});

test('no title ends the string that it stands in at the foot of a sheet', () => {
  const footer = pageFooter('A "quoted" \\ title; } </style>\n· 1F2A', 'en');
  expect(footer).not.toMatch(/quoted"|<|\n/);
  expect(footer.match(/"/g)).toHaveLength(4);
});
