import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildReport } from '#core/report/build-report.ts';
import { count } from '#core/report/count.ts';
import { parseReport } from '#core/report/schema.ts';
import type { RawAnswers } from '#core/response/response.ts';
import { ITEM_TYPES } from '#core/survey/items/item.ts';
import { isCoded } from '#core/survey/item.ts';
import { itemsOf } from '#core/survey/survey.ts';
import { labelOf, valuesOf } from '#core/survey/item-values.ts';
import { synthesise } from '#core/synthetic/synthesise.ts';
import { READERS } from '#core/response/readers/all.ts';
import { check } from '#form/island/check.ts';
import { islandModel } from '#form/model.ts';
import { gallery } from './examples.ts';

const items = itemsOf(gallery);
const RECIPE = { seed: 'a', n: 200, wave: '1', from: '2026-01-01T00:00:00Z', to: '2026-03-01T00:00:00Z' };

describe('the examples', () => {
  test('show every question type, but for what nobody is asked', () => {
    const shown = ITEM_TYPES.filter((type) => type !== 'computed').sort();
    expect([...new Set(gallery.sections.map(({ id }) => id))].sort()).toEqual(shown);
    for (const { id, items } of gallery.sections)
      for (const { type, matrix, pair, attached } of items)
        if (!attached) expect([type, matrix && 'matrix', pair && 'gap']).toContain(id);
  });

  test('have words in every language', () => {
    for (const item of items.filter(isCoded))
      for (const locale of gallery.locales) {
        expect(item.text[locale], `${item.id} in ${locale}`).toBeTruthy();
        for (const value of valuesOf(item)) expect(labelOf(item, value, locale)).toBeTruthy();
      }
  });

  test('are judged by the island as the function judges them, whatever is in the controls', () => {
    const value = fc.oneof(
      fc.constantFrom(
        ...items.flatMap(valuesOf),
        'doesNotApply',
        'dontKnow',
        '2026-03-31',
        '12',
        'a@b.example',
      ),
      fc.string(),
    );
    const raw = fc.dictionary(
      fc.constantFrom(...items.map(({ id }) => id)),
      fc.array(value, { minLength: 1, maxLength: 3 }),
    );
    const model = islandModel(gallery, 'ar');
    fc.assert(
      fc.property(raw, (answers: RawAnswers) => {
        expect(check(model.items, answers, READERS)).toEqual(check(items, answers, READERS));
      }),
    );
  });

  test('can all be answered by made-up people, counted and reported', () => {
    const responses = synthesise(gallery, RECIPE);
    const stamp = { sequence: 1, at: '2026-03-02T00:00:00.000Z', previous: null };
    const report = buildReport(gallery, count(gallery, responses), stamp);
    expect(parseReport(JSON.parse(JSON.stringify(report)))).toEqual(report);
    expect(report.distributions.map(({ item }) => item)).toEqual(items.filter(isCoded).map(({ id }) => id));
    for (const distribution of report.distributions) {
      const [wave] = distribution.waves;
      if (!wave?.shown) continue;
      expect(
        wave.cells.some(({ n }) => n > 0),
        distribution.item,
      ).toBe(true);
    }
  });
});
