import { describe, expect, test } from 'vitest';
import { numberedForm } from '#core/paper/numbered-form.ts';
import { itemsOf } from '#core/survey/survey.ts';
import { readSurvey } from '#core/survey/read.ts';
import { conditionWords } from '#form/page/condition-words.ts';
import { logicWords } from '#form/page/logic-words.ts';
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

  test('leads on to numbers, and ends with the form in hand', () => {
    const source = `title: T\nthanks: T\nlocales: [en]\nsampling: open-link\nitems:
  - id: used
    type: single
    text: Did you use it?
    options: [{ value: yes, label: Yes }, { value: no, label: No }]
    skipTo: { if: used = no, to: recommend }
    endIf: used = yes
  - { id: taste, type: matrix, text: How was it?, rows: [{ id: tea, text: Tea }, { id: cake, text: Cake }] }
  - { id: recommend, type: nps, text: Recommend? }\n`;
    const read = readSurvey(source, 'used.yaml');
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    const all = itemsOf(read.survey);
    const words = numberedWords(numberedForm(read.survey), all, 'en', messagesFor('en'));
    expect(logicWords(all[0]!, words.items, 'en', words.messages).next).toBe(
      'If you chose 2 in question 1, go on with question 3. If you chose 1 in question 1, that was all: please hand in the form.',
    );
  });

  test('is in the digits of the language throughout', () => {
    const words = numberedWords(form, items, 'ar-EG', messagesFor('ar-EG'));
    const said = conditionWords(
      { op: '<=', item: 'nps-plain', value: 6 },
      words.items,
      'ar-EG',
      words.messages,
    );
    expect(said).toMatch(/٠.*٦/);
    expect(said).not.toMatch(/[0-9]/);
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
