import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildReport } from '#core/report/build-report.ts';
import { count } from '#core/report/count.ts';
import { wordingOf } from '#core/survey/change/wording.ts';
import type { Survey } from '#core/survey/survey.ts';
import { openSupabase, type EmbeddedSupabase } from '#embedded/supabase/supabase.ts';
import { openStorage, type Storage } from '#storage/storage.ts';
import { response, shop, stamp, times } from '../core/report/fixtures.ts';

let supabase: EmbeddedSupabase;
let storage: Storage;
beforeAll(async () => {
  supabase = await openSupabase();
  storage = openStorage(supabase);
});
afterAll(() => supabase.close());

/** The shop with other words for one question: the same version, because the answers have the same shape. */
const reworded: Survey = JSON.parse(JSON.stringify(shop).replaceAll('How was it?', 'How did you find it?'));

test('a wording is kept each time that it changes, also when it comes back', async () => {
  expect(reworded.version).toBe(shop.version);
  expect(await storage.wordings(shop.id)).toEqual([]);
  for (const survey of [shop, shop, reworded, reworded, shop]) await storage.recordVersions([survey]);
  const kept = await storage.wordings(shop.id);
  expect(kept.map(({ wording }) => wording)).toEqual([shop, reworded, shop].map(wordingOf));
  expect(kept.map(({ firstAt }) => firstAt)).toEqual(kept.map(({ firstAt }) => firstAt).toSorted());
});

test('and a report compares nothing across it', async () => {
  const kept = await storage.wordings(shop.id);
  const between = (index: number) => new Date(Date.parse(kept[index]!.firstAt) + 1).toISOString();
  const responses = [
    ...times(20, () =>
      response(shop, { overall: '4|5', recommend: '9|10' }, { wave: 'spring', endedAt: between(0) }),
    ),
    ...times(20, () =>
      response(shop, { overall: '1|2', recommend: '1|2' }, { wave: 'autumn', endedAt: between(1) }),
    ),
  ];
  const report = buildReport(reworded, count(reworded, responses), stamp, kept.slice(0, 2));
  expect(report.comparability.breaks).toEqual([
    { item: 'overall', wave: 'autumn', causes: ['wording'], note: null },
  ]);
  const changeOf = (item: string) => report.headline.find((one) => one.item === item)?.change;
  expect(changeOf('overall')).toBeNull();
  expect(changeOf('recommend')?.clear).toBe(true);
});
