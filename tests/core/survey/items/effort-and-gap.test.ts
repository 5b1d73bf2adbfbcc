import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseResponse } from '#core/response/parse.ts';
import { sayProblem } from '#core/survey/problem.ts';
import { readSurvey } from '#core/survey/read.ts';
import { isCounted, wholeTextOf } from '#core/survey/item.ts';
import { itemsOf, type Survey } from '#core/survey/survey.ts';
import { labelOf } from '#core/survey/item-values.ts';
import { blocksOf } from '#form/blocks.ts';

const SHOP = `title: Shop
thanks: Thank you
locales: [en, es]
sampling: open-link
items:
  - id: visits
    type: number
    text: Visits?
  - id: cost
    type: effort
    costs: [time, mental]
    specials: [doesNotApply]
  - id: clean
    type: gap
    pair: true
    scale: 1-7
    required: true
    text: Cleanliness
    visibleIf: visits >= 1
  - id: why
    type: text
    text: Why?
    visibleIf: clean = worse
`;
const reading = (source: string) => readSurvey(source, 'shop.yaml');
const mistakes = (source: string) => {
  const read = reading(source);
  return read.ok ? [] : read.problems.map(sayProblem);
};
const read = (source = SHOP): Survey => {
  const result = reading(source);
  if (!result.ok) throw new Error(mistakes(source).join('\n'));
  return result.survey;
};
const shop = read();
const items = itemsOf(shop);
const ORIGIN = {
  id: '00000000-0000-4000-8000-000000000000',
  wave: '1',
  locale: 'en',
  channel: 'link',
  collector: null,
  startedAt: null,
  endedAt: '2026-01-01T00:00:00.000Z',
  seed: null,
  synthetic: false,
} as const;
const parse = (raw: Record<string, string[]>) => {
  const parsed = parseResponse(shop, raw, ORIGIN);
  return parsed.ok ? parsed.response.answers : parsed.problems;
};

describe('effort', () => {
  test('is a line a cost, with its words in every language', () => {
    const [, time, mental] = items;
    expect([time?.id, mental?.id]).toEqual(['cost-time', 'cost-mental']);
    expect(time).toMatchObject({
      type: 'effort',
      cost: 'time',
      scale: { min: 1, max: 5 },
      specials: ['doesNotApply'],
    });
    expect(wholeTextOf(mental!).es).toBe('¿Cuánto le cuesta ser cliente nuestro? – Esfuerzo mental');
    expect(labelOf(time!, '5', 'en')).toBe('Very much');
  });

  test('names the cost that is none', () => {
    expect(mistakes(SHOP.replace('[time, mental]', '[time, love]'))).toEqual([
      'shop.yaml:11 item "cost": one of "costs" cannot be "love". Use one of money, time, mental, physical.',
    ]);
  });
});

describe('a gap by a pair', () => {
  test('is two ratings that are asked, and a gap that follows from them', () => {
    const [expected, perceived, gap] = items.slice(3);
    expect([expected, perceived, gap].map((item) => item?.id)).toEqual([
      'clean-expected',
      'clean-perceived',
      'clean',
    ]);
    expect(expected).toMatchObject({
      type: 'rating',
      required: true,
      pair: { gap: 'clean', side: 'expected' },
    });
    expect(wholeTextOf(perceived!).en).toBe('Cleanliness – What I got');
    expect(gap).toMatchObject({ type: 'gap', required: false, text: { en: 'Cleanliness' } });
    expect(items.filter(isCounted).map(({ id }) => id)).not.toContain('clean');
    expect(blocksOf(items).map((block) => block.kind)).toEqual(['item', 'matrix', 'matrix', 'item']);
  });

  test('has the answer that the two amount to, whatever they are', () => {
    const point = fc.integer({ min: 1, max: 7 });
    fc.assert(
      fc.property(point, point, (expected, perceived) => {
        const answers = parse({
          visits: ['1'],
          'clean-expected': [String(expected)],
          'clean-perceived': [String(perceived)],
        });
        const gap = ['worse', 'as-expected', 'better'][Math.sign(perceived - expected) + 1];
        expect(answers).toMatchObject({ clean: { state: 'answered', values: [gap] } });
      }),
    );
  });

  test('has none where a side has none, and takes none of its own', () => {
    const optional = read(SHOP.replace('required: true', 'required: false'));
    const parsed = parseResponse(optional, { visits: ['1'], 'clean-expected': ['7'] }, ORIGIN);
    expect(parsed).toMatchObject({ ok: true });
    if (parsed.ok) expect(parsed.response.answers.clean).not.toHaveProperty('values');
    expect(parse({ clean: ['worse'], visits: ['0'] })).toEqual([
      { code: 'unknownItem', detail: { name: 'clean' } },
    ]);
    expect(parse({ visits: ['0'] })).toMatchObject({
      'clean-expected': { state: 'notShown' },
      clean: { state: 'notShown' },
    });
  });

  test('needs "pair" for what belongs to ratings', () => {
    expect(mistakes(SHOP.replace('    pair: true\n', ''))).toEqual([
      'shop.yaml:15 item "clean": "scale" needs "pair: true" beside it. Change it as said.',
    ]);
  });
});
