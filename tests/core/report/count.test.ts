import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { count } from '#core/report/count.ts';
import { groupCounts } from '#core/report/group-counts.ts';
import { everyone } from '#core/report/group-counts.ts';
import { partsOf } from '#core/report/sums.ts';
import type { Tally } from '#core/report/tally.ts';
import { momentsOfSums } from '#core/statistics/moments-of-sums.ts';
import { anyResponses, response, shop } from './fixtures.ts';
import { momentsOf } from '../moments-of.ts';

describe('count', () => {
  it('counts several choices once as an answer and once in each value', () => {
    const { cells } = count(shop, [
      response(shop, { bought: 'bread+milk' }),
      response(shop, { bought: 'milk' }),
    ]);
    const everyone = cells
      .filter(({ segment, item }) => segment === '' && item === 'bought')
      .map(({ state, value, n }) => [state, value, n]);
    expect(everyone).toEqual([
      ['answered', 'bread', 1],
      ['answered', 'milk', 2],
      ['answered', null, 2],
    ]);
  });

  it('counts responses, not answers, by how they came', () => {
    const { cells } = count(shop, [
      response(shop, { recommend: '9' }, { channel: 'qr', collector: 'till', locale: 'es' }),
    ]);
    expect(
      cells
        .filter(({ segment, item }) => segment.startsWith('@') && item === '')
        .map(({ segment, level, item, n }) => [segment, level, item, n]),
    ).toEqual([
      ['@channel', 'qr', '', 1],
      ['@collector', 'till', '', 1],
      ['@locale', 'es', '', 1],
      ['@way', 'web-survey/qr', '', 1],
    ]);
  });

  it('counts what a plan has beside the answers: minutes, pairs, batteries, joint groups and sums', () => {
    const plan = {
      segments: [],
      ways: [{ collector: 'till', way: 'consumer-day/qr' }],
      asked: ['overall', 'staff'],
      comments: [{ item: 'comment', consent: null }],
      joints: [['branch', 'age']],
      pairs: [['overall', 'recommend']],
      batteries: [{ id: 'all', items: ['overall', 'staff'] }],
      sets: [{ id: 'drivers', items: ['overall', 'staff'], by: [['branch'], ['branch', 'age']] }],
    } as const;
    const times = { startedAt: '2025-05-01T08:00:00Z', endedAt: '2025-05-01T08:02:59Z' };
    const { cells, sums } = count(
      shop,
      [
        response(shop, { overall: '4', staff: '4', recommend: '9', branch: 'north', age: 'from-40' }, times),
        response(shop, { overall: '2', staff: '5', branch: 'north' }),
        response(shop, { overall: '3', staff: 'doesNotApply', recommend: '3' }),
      ],
      plan,
    );
    const of = (wanted: string, group = '') =>
      cells
        .filter(({ segment, item, value }) => segment === group && item === wanted && value !== null)
        .map(({ value, n }) => [value, n]);
    expect(of('@minutes')).toContainEqual(['2', 1]);
    expect(of('overall*recommend')).toEqual([
      ['3*3', 1],
      ['4*9', 1],
    ]);
    expect(of('@alike:all')).toEqual([
      ['no', 1],
      ['yes', 1],
    ]);
    expect(of('overall*recommend', '@way')).toEqual([]);
    expect(of('@alike:all', '@way')).toHaveLength(2);
    expect(of('@blank')).toEqual([['0', 3]]);
    expect(
      cells
        .filter(({ segment, item }) => segment === 'branch+age' && item === '')
        .map(({ level, n }) => [level, n]),
    ).toEqual([
      ['', 2],
      ['north+from-40', 1],
    ]);
    // n, Σ overall, Σ staff, Σ overall², Σ overall staff, Σ staff²
    const kept = (segment: string, level: string, ...products: number[]) => ({
      wave: 'autumn',
      segment,
      level,
      set: 'drivers',
      part: 0,
      sums: products,
    });
    expect(sums).toEqual([
      kept('', '', 2, 6, 9, 20, 26, 41),
      kept('branch', 'north', 2, 6, 9, 20, 26, 41),
      kept('branch+age', '', 1, 2, 5, 4, 10, 25),
      kept('branch+age', 'north+from-40', 1, 4, 4, 16, 16, 16),
    ]);
    const moments = momentsOfSums(partsOf({ sums } as Tally, everyone('autumn'), 'drivers'))!;
    expect(moments).toEqual({
      n: 2,
      means: [3, 4.5],
      products: [
        [2, -1],
        [-1, 0.5],
      ],
    });
  });

  it('sums to the very moments that the rows have', () => {
    const row = fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 1, maxLength: 30 }),
        fc.integer({ min: 1, max: 4 }),
        (rows, parts) => {
          const kept = new Map<number, number[]>();
          rows.forEach((codes, index) => {
            const vector = [1, ...codes];
            const products = vector.flatMap((one, i) => vector.slice(i).map((other) => one * other));
            const before = kept.get(index % parts) ?? products.map(() => 0);
            kept.set(
              index % parts,
              before.map((sum, at) => sum + products[at]!),
            );
          });
          const [found, wanted] = [momentsOfSums([...kept.values()])!, momentsOf(rows)!];
          expect(found.n).toBe(wanted.n);
          found.means.forEach((mean, a) => expect(mean).toBeCloseTo(wanted.means[a]!, 10));
          found.products.forEach((products, a) =>
            products.forEach((product, b) => expect(product).toBeCloseTo(wanted.products[a]![b]!, 8)),
          );
        },
      ),
    );
    expect(momentsOfSums([])).toBeNull();
  });

  it('counts only what is complete, and of the rest how many came which way', () => {
    const tally = count(shop, [
      response(shop, { recommend: '9' }, { outcome: 'screenedOut', wave: 'spring', channel: 'qr' }),
      response(shop, { recommend: '9' }, { outcome: 'screenedOut', wave: 'spring', channel: 'link' }),
      response(shop, { recommend: '9' }, { outcome: 'overQuota', wave: 'spring', synthetic: true }),
    ]);
    expect(tally).toMatchObject({ responses: 0, synthetic: false, waves: [], sums: [] });
    expect(tally.cells.map(({ segment, level, item, n }) => [segment, level, item, n])).toEqual([
      ['', '', '@overQuota', 1],
      ['', '', '@screenedOut', 2],
      ['@way', 'web-survey/link', '@overQuota', 1],
      ['@way', 'web-survey/link', '@screenedOut', 1],
      ['@way', 'web-survey/qr', '@screenedOut', 1],
    ]);
  });

  it('finds the first and last response of each wave, and synthetic answers', () => {
    const tally = count(shop, [
      response(shop, {}, { wave: 'spring', endedAt: '2025-05-02T08:00:00Z' }),
      response(shop, {}, { wave: 'spring', endedAt: '2025-05-01T08:00:00Z', synthetic: true }),
    ]);
    expect(tally.waves).toEqual([
      { wave: 'spring', responses: 2, first: '2025-05-01T08:00:00Z', last: '2025-05-02T08:00:00Z' },
    ]);
    expect(tally.synthetic).toBe(true);
  });

  it('loses nobody: in each table the groups add up to the wave, and in each group the states to its responses', () => {
    fc.assert(
      fc.property(anyResponses, (responses) => {
        const tally = count(shop, responses);
        const counts = groupCounts(tally);
        for (const { wave, responses: total } of tally.waves) {
          for (const segment of ['', 'branch', 'age', '@way', '@channel', '@collector', '@locale']) {
            const groups = counts.levels(wave, segment).map((level) => ({ wave, segment, level }));
            expect(groups.reduce((sum, group) => sum + counts.responses(group), 0)).toBe(total);
            if (segment.startsWith('@')) continue;
            for (const group of groups)
              for (const item of ['recommend', 'branch', 'comment'])
                expect([...counts.states(group, item).values()].reduce((sum, n) => sum + n, 0)).toBe(
                  counts.responses(group),
                );
          }
        }
      }),
      { numRuns: 30 },
    );
  });
});
