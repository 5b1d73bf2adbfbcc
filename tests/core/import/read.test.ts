import { describe, expect, test } from 'vitest';
import { readMapping } from '#core/import/read.ts';
import { MAPPING, mappingOf, mistakesIn, SURVEY } from './survey.ts';

describe('a mapping', () => {
  test('is read with its shared codes, its columns and its choices', () => {
    const mapping = mappingOf(MAPPING);
    expect(mapping).toMatchObject({ id: 'shop', survey: 'shop', wave: '2026', row: 'ID', delimiter: ',' });
    expect([...(mapping.columns.get('FOOD')?.codes ?? [])]).toEqual([
      ['0', 'skipped'],
      ['6', 'doesNotApply'],
    ]);
    expect(mapping.when).toEqual({ kind: 'dayOfMonth', column: 'DAY', month: '2026-03' });
  });

  test('without channel and locale takes rows as imported, in the first language', () => {
    const read = readMapping(
      "survey: shop\nwave: '2026'\nrow: ID\nwhen: { day: 2026-03-05 }\ncolumns: {}\n",
      'a/b/c.yaml',
      SURVEY,
    );
    expect(read).toMatchObject({
      ok: true,
      mapping: {
        id: 'c',
        channel: null,
        collector: null,
        locale: { always: 'en' },
        when: { kind: 'constant', day: '2026-03-05' },
      },
    });
  });
});

describe('a mistake in a mapping names file, line and what to do', () => {
  test.each<[string, (source: string) => string, string[]]>([
    [
      'another survey',
      (s) => s.replace('survey: shop', 'survey: hotel'),
      [
        'shop-2026.yaml:1 this mapping is for the survey "hotel", not for "shop". Choose the mapping for "shop", or import into "hotel".',
      ],
    ],
    [
      'a wave that does not exist',
      (s) => s.replace("'2026'", "'2025'"),
      ['shop-2026.yaml:2 the survey "shop" has no wave "2025". Use one of 2026.'],
    ],
    [
      'a question that does not exist',
      (s) => s.replace('item: food', 'item: drink'),
      [
        'shop-2026.yaml:14 the survey "shop" has no question "drink". Use one of recommend, why, food, used, age.',
      ],
    ],
    [
      'a value that does not exist',
      (s) => s.replace('1: young', '1: child'),
      [
        'shop-2026.yaml:16 the code 1 of AGE means "child", which "age" does not have. Use one of young, old, refused, skipped.',
      ],
    ],
    [
      'a special that the question does not offer',
      (s) => s.replace('11: skipped', '11: dontKnow'),
      [
        'shop-2026.yaml:13 the code 11 of NPS means "dontKnow", which "recommend" does not have. Use one of 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, skipped.',
      ],
    ],
    [
      'a list of codes that does not exist',
      (s) => s.replace('codes: rating', 'codes: ratings'),
      [
        'shop-2026.yaml:14 there is no list of codes "ratings". Write it under "codes", or use one of rating.',
      ],
    ],
    [
      'two columns for one answer',
      (s) => s.replace('item: food', 'item: age').replace('codes: rating', 'codes: { 1: old }'),
      [
        'shop-2026.yaml:16 "age" is answered by the column FOOD already. Map one column to a question, several only to one of several choices.',
      ],
    ],
    [
      'splitting what is one answer',
      (s) => s.replace('codes: rating', "codes: rating, split: ';'"),
      ['shop-2026.yaml:14 "food" takes one answer, there is nothing to split. Leave out split.'],
    ],
    [
      'a column both mapped and ignored',
      (s) => s.replace('[WEIGHT]', '[WEIGHT, AGE]'),
      ['shop-2026.yaml:18 the column AGE is both mapped and ignored. Leave one of them out.'],
    ],
    [
      'a language that the survey does not have',
      (s) => s.replace('2: es', '2: fr'),
      ['shop-2026.yaml:9 the survey "shop" is not in "fr". Use one of en, es.'],
    ],
    [
      'a channel that does not exist',
      (s) => s.replace('9: link', '9: pigeon'),
      [
        'shop-2026.yaml:5 "channel" needs one word for all rows, or columns that tell. Write "channel: …", or a list of "column" and "codes".',
      ],
    ],
    [
      'a collector that does not exist',
      (s) => `${s}collector: door\n`,
      ['shop-2026.yaml:19 the survey "shop" has no collector "door". Use one of till, post.'],
    ],
    [
      'a code for a collector that does not exist',
      (s) => `${s}collector: [{ column: DESK, codes: { 1: till, 2: door } }]\n`,
      ['shop-2026.yaml:19 the survey "shop" has no collector "door". Use one of till, post.'],
    ],
    [
      'a collector of another channel than all rows have',
      (s) => `${s.replace(/channel:\n.*\n.*\n/, 'channel: phone\n')}collector: till\n`,
      [
        'shop-2026.yaml:17 the channel of the collector "till" is qr, not phone. Leave out "channel", or name another collector.',
      ],
    ],
    [
      'a collector that is neither a word nor columns',
      (s) => `${s}collector: { till: 1 }\n`,
      [
        'shop-2026.yaml:19 "collector" needs one word for all rows, or columns that tell. Write "collector: …", or a list of "column" and "codes".',
      ],
    ],
    [
      'no day at all',
      (s) => s.replace('{ column: DAY, month: 2026-03 }', '{}'),
      [
        'shop-2026.yaml:4 "when" needs either a column or a day. Write "column: DATE", or "day: 2026-03-31" for every row.',
      ],
    ],
    [
      'a day and a month',
      (s) => s.replace('column: DAY,', 'day: 2026-03-01,'),
      ['shop-2026.yaml:4 a day has its month already. Leave out month, or use column and month.'],
    ],
    [
      'a month that does not exist',
      (s) => s.replace('2026-03', '2026-13'),
      ['shop-2026.yaml:4 "month" needs a month such as 2026-03. Change it as said.'],
    ],
    [
      'a misspelt field',
      (s) => s.replace('ignore:', 'ignored:'),
      ['shop-2026.yaml:18 there is no field "ignored" here. Check its spelling and its indentation.'],
    ],
    [
      'a field that is missing',
      (s) => s.replace('row: ID\n', ''),
      ['shop-2026.yaml:1 "row" is missing. Add the line "row: …".'],
    ],
    [
      'a constant for a mapped question',
      (s) => `${s}constants: { age: old }\n`,
      ['shop-2026.yaml:19 "age" is answered by the column AGE already. Leave one of them out.'],
    ],
  ])('%s', (_, spoil, expected) => {
    expect(mistakesIn(MAPPING)).toEqual([]);
    expect(mistakesIn(spoil(MAPPING))).toEqual(expected);
  });
});
