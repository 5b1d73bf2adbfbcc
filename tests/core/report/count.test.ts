import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { count } from '#core/report/count.ts';
import { groupCounts } from '#core/report/group-counts.ts';
import { anyResponses, response, shop } from './fixtures.ts';

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
        .filter(({ segment }) => segment.startsWith('@'))
        .map(({ segment, level, item, n }) => [segment, level, item, n]),
    ).toEqual([
      ['@channel', 'qr', '', 1],
      ['@collector', 'till', '', 1],
      ['@locale', 'es', '', 1],
    ]);
  });

  it('counts only what is complete', () => {
    const tally = count(shop, [
      response(shop, { recommend: '9' }, { outcome: 'screenedOut' }),
      response(shop, { recommend: '9' }, { outcome: 'overQuota', synthetic: true }),
    ]);
    expect(tally).toMatchObject({ responses: 0, synthetic: false, waves: [], cells: [] });
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
          for (const segment of ['', 'branch', 'age', '@channel', '@collector', '@locale']) {
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
