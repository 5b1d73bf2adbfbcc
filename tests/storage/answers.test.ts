import { expect, test } from 'vitest';
import { count } from '#core/report/count.ts';
import { planOf } from '#core/report/plan.ts';
import { TallySchema } from '#storage/answers.ts';
import { tallyRows } from '#storage/tally-rows.ts';
import { response, shop, times } from '../core/report/fixtures.ts';

const counted = count(
  shop,
  times(12, () => response(shop, { overall: '4', staff: '5', recommend: '9', branch: 'north' })),
  { ...planOf(shop), sets: [{ id: 'drivers', items: ['overall', 'staff'], by: [['branch']] }] },
);

test('a tally is read back as it was written', () => {
  expect(counted.sums.map(({ segment, level }) => [segment, level])).toEqual([
    ['', ''],
    ['branch', 'north'],
  ]);
  expect(TallySchema.parse(JSON.parse(JSON.stringify(tallyRows(counted)))).tally).toEqual(counted);
});

test('sums that were kept before there were any of groups are those of everyone', () => {
  const everyone = counted.sums.filter(({ segment }) => segment === '');
  const kept = {
    ...tallyRows(counted),
    sums: everyone.map(({ wave, set, part, sums }) => [wave, set, part, sums]),
  };
  expect(TallySchema.parse(kept).tally.sums).toEqual(everyone);
});
