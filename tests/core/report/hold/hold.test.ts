import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildReport } from '#core/report/build-report.ts';
import { count } from '#core/report/count.ts';
import { heldBack } from '#core/report/hold/hold.ts';
import { planOf } from '#core/report/plan.ts';
import type { Tally } from '#core/report/tally.ts';
import { anyResponses, response, shop, stamp, times } from '../fixtures.ts';

const K = 10;
const npsBase = (tally: Tally) => {
  const [headline] = buildReport(shop, tally, stamp).headline;
  return headline?.metric === 'nps' && headline.nps.shown ? headline.nps.estimate.base : null;
};
const from = (branch: string) => response(shop, { recommend: '9|10', branch });
/** Answers to an item in a group of the newest wave. */
const answersIn = (tally: Tally, segment: string, level: string, item = 'recommend') =>
  tally.cells
    .filter((cell) => cell.segment === segment && cell.level === level && cell.item === item)
    .filter(({ state, value }) => state === 'answered' && value === null)
    .reduce((sum, { n }) => sum + n, 0);

describe('what a few people have changed since the release before', () => {
  it('is published with the first release, and with the next when there are enough of them', () => {
    const before = [...times(40, () => from('north')), ...times(20, () => from('south'))];
    const first = heldBack(count(shop, before), null, K);
    expect(answersIn(first, 'branch', 'north')).toBe(40);

    const more = [...before, ...times(30, () => from('north')), ...times(9, () => from('south'))];
    const second = heldBack(count(shop, more), first, K);
    // Nine in the south alone would be told by the south itself, and by everyone less the north.
    expect(answersIn(second, '', '')).toBe(99);
    expect(answersIn(second, 'branch', 'north')).toBe(40);
    expect(answersIn(second, 'branch', 'south')).toBe(20);

    const third = heldBack(count(shop, [...more, ...times(10, () => from('south'))]), second, K);
    expect(answersIn(third, '', '')).toBe(109);
    // With the 39 of the south, the growth of everyone by ten of them would tell of the nine before.
    expect(answersIn(third, 'branch', 'north')).toBe(40);
    expect(answersIn(third, 'branch', 'south')).toBe(20);

    const fourth = heldBack(
      count(shop, [...more, ...times(15, () => from('north')), ...times(20, () => from('south'))]),
      third,
      K,
    );
    expect(answersIn(fourth, 'branch', 'north')).toBe(85);
    expect(answersIn(fourth, 'branch', 'south')).toBe(49);
  });

  it('waits in a wave that is over, with the wave itself', () => {
    const spring = () => response(shop, { recommend: '9|10' }, { wave: 'spring' });
    const before = [...times(20, spring), ...times(20, () => from('north'))];
    const first = heldBack(count(shop, before), null, K);
    const late = [...before, spring(), ...times(10, () => from('north'))];
    const second = heldBack(count(shop, late), first, K);
    expect(second.waves.find(({ wave }) => wave === 'spring')!.responses).toBe(20);
    expect(npsBase(second)).toBe(30);
  });

  it('waits in an item that few of the new ones have answered', () => {
    const plain = () => response(shop, { recommend: '9|10' });
    const rated = () => response(shop, { recommend: '9|10', staff: '6|7' });
    const first = heldBack(count(shop, times(20, rated)), null, K);
    const second = heldBack(
      count(shop, [...times(20, rated), ...times(12, plain), ...times(3, rated)]),
      first,
      K,
    );
    expect(answersIn(second, '', '', 'recommend')).toBe(35);
    expect(answersIn(second, '', '', 'staff')).toBe(20);
  });

  it('holds for the sums that correlations are made of', () => {
    const plan = { ...planOf(shop), sets: [{ id: 'drivers', items: ['recommend', 'staff'] }] };
    const counted = (n: number) =>
      count(
        shop,
        times(n, () => response(shop, { recommend: '9|10', staff: '6|7' })),
        plan,
      );
    const people = ({ sums }: Tally) =>
      sums.filter(({ set }) => set === 'drivers').reduce((sum, { sums: [n] }) => sum + n!, 0);
    const first = heldBack(counted(20), null, K);
    expect(people(heldBack(counted(29), first, K))).toBe(20);
    expect(people(heldBack(counted(30), first, K))).toBe(30);
  });

  it('holds for each set of sums by itself', () => {
    const sets = [
      { id: 'drivers', items: ['recommend', 'staff'] },
      { id: 'two', items: ['recommend', 'overall'] },
    ];
    const counted = (both: number, few: number) =>
      count(
        shop,
        [
          ...times(both, () => response(shop, { recommend: '9|10', overall: '4|5' })),
          ...times(few, () => response(shop, { recommend: '9|10', staff: '6|7' })),
        ],
        { ...planOf(shop), sets },
      );
    const people = ({ sums }: Tally, id: string) =>
      sums.filter(({ set }) => set === id).reduce((sum, { sums: [n] }) => sum + n!, 0);
    const second = heldBack(counted(50, 29), heldBack(counted(20, 20), null, K), K);
    expect(people(second, 'two')).toBe(50);
    expect(people(second, 'drivers')).toBe(20);
  });

  it('holds for the sums of a group as for its answers', () => {
    const sets = [{ id: 'drivers', items: ['recommend', 'staff'], by: [['branch']] }];
    const counted = (north: number, south: number) =>
      count(
        shop,
        ['north', 'south'].flatMap((branch) =>
          times(branch === 'north' ? north : south, () =>
            response(shop, { recommend: '9', staff: '7', branch }),
          ),
        ),
        { ...planOf(shop), sets },
      );
    const people = ({ sums }: Tally, level: string) =>
      sums.filter((one) => one.level === level).reduce((sum, { sums: [n] }) => sum + n!, 0);
    const first = heldBack(counted(40, 20), null, K);
    const second = heldBack(counted(70, 29), first, K);
    // As with answers: nine more in the south, told by itself or by everyone less the north.
    expect([people(second, ''), people(second, 'north'), people(second, 'south')]).toEqual([99, 40, 20]);
    const third = heldBack(counted(85, 49), second, K);
    expect([people(third, ''), people(third, 'north'), people(third, 'south')]).toEqual([134, 85, 49]);
  });

  it('holds no level back when everyone is published for the first time', () => {
    const few = [...times(5, () => from('north')), ...times(4, () => from('south'))];
    const first = heldBack(count(shop, few), null, K);
    const more = [...times(25, () => from('north')), ...times(5, () => from('south'))];
    expect(answersIn(heldBack(count(shop, more), first, K), 'branch', 'north')).toBe(25);
  });

  it('is never told by a difference of two releases, nor by what is left of everyone', () => {
    fc.assert(
      fc.property(fc.array(anyResponses, { minLength: 2, maxLength: 4 }), (batches) => {
        let before: Tally | null = null;
        batches.forEach((_, at) => {
          const now = heldBack(count(shop, batches.slice(0, at + 1).flat()), before, K);
          if (before) for (const grown of growths(before, now)) expect(grown === 0 || grown >= K).toBe(true);
          before = now;
        });
      }),
      { numRuns: 60, interruptAfterTimeLimit: 20_000 },
    );
  });
});

/**
 * By how many people every group has grown that is shown in both releases, and what is left of everyone's growth when
 * the shown levels of a segment are taken away. Answers by segments and by ways of asking are tried in `attack/`.
 */
function growths(before: Tally, now: Tally): number[] {
  const tables = new Map<string, Map<string, Map<string, [number, number]>>>();
  [before, now].forEach((tally, at) => {
    for (const { wave, item, segment, level, state, value, n } of tally.cells) {
      if (item !== '' && (state !== 'answered' || value !== null)) continue;
      if (item !== '' && segment !== '') continue;
      const table = place(tables, `${wave} ${item}`, () => new Map<string, Map<string, [number, number]>>());
      const group = place(table, segment, () => new Map<string, [number, number]>());
      place(group, level, (): [number, number] => [0, 0])[at]! += n;
    }
  });
  return [...tables.values()].flatMap((table) => {
    const everyone = table.get('')?.get('') ?? [0, 0];
    return [...table].flatMap(([segment, levels]) => {
      const published = (n: number) => (n < K ? 0 : n);
      const grown = ([then, n]: readonly [number, number]) => published(n) - published(then);
      const shown = [...levels].filter(([level]) => segment === '' || level !== '').map(([, both]) => both);
      const both = shown.filter((sizes) => sizes.every((n) => n >= K)).map(grown);
      if (segment === '' || everyone.some((n) => n < K)) return both.map(Math.abs);
      const rest = grown(everyone) - shown.reduce((sum, sizes) => sum + grown(sizes), 0);
      return [...both, rest].map(Math.abs);
    });
  });
}

function place<T>(map: Map<string, T>, key: string, create: () => T): T {
  const found = map.get(key) ?? create();
  map.set(key, found);
  return found;
}
