import { describe, expect, it } from 'vitest';
import { answersNeeded, keyDrivers } from '#core/metrics/key-drivers.ts';
import { randomFrom } from '#core/synthetic/random.ts';
import { expectNear, referenceTest, type Reference } from '../reference-data.ts';
import { completeRows, readRows } from '../reference-rows.ts';
import { partsOfRows, seeded } from './parts-of-rows.ts';

describe('key drivers', () => {
  referenceTest(
    'of San Francisco Airport agree with R, each with an interval',
    'sfo.reference.json',
    (sfo) => {
      const wanted: Reference = sfo.drivers_2018;
      const names = Object.keys(wanted.lmg.raw);
      const rows = completeRows(
        readRows('sfo-2018.csv'),
        ['Q7ALL', ...names],
        (value) => value >= 1 && value <= 5,
      );
      const found = keyDrivers(partsOfRows(rows), seeded('sfo'))!;
      expect(found.method).toBe('lmg');
      expectNear(found.r2.value, wanted.lmg.r2, 'R²');
      names.forEach((name, at) => {
        const { share, rank } = found.drivers[at]!;
        expectNear(share.value, wanted.lmg.raw[name], name);
        expect(share.base).toBe(wanted.n);
        expect(share.low).toBeLessThan(share.value);
        expect(share.high).toBeGreaterThan(share.value);
        expect(rank.low).toBeLessThanOrEqual(rank.high);
      });
      // Food leads by far.
      expect(found.drivers[names.indexOf('Q7FOOD')]!.rank).toEqual({ low: 1, high: 1 });
    },
  );

  referenceTest('of departments agree with R', 'attitude.reference.json', (attitude) => {
    const names = Object.keys(attitude.lmg.raw);
    const rows = completeRows(readRows('attitude.csv'), ['rating', ...names]);
    const found = keyDrivers(partsOfRows(rows), seeded('attitude'))!;
    names.forEach((name, at) => expectNear(found.drivers[at]!.share.value, attitude.lmg.raw[name], name));
  });

  /** An outcome that goes with the first driver, against the second, and not with the rest. */
  const made = (drivers: number, respondents = 600) => {
    const random = randomFrom('made');
    return Array.from({ length: respondents }, () => {
      const row = Array.from({ length: drivers }, () => 1 + Math.floor(5 * random.share()));
      return [Math.round(row[0]! - 0.5 * row[1]! + 2 * random.normal()) + 10, ...row];
    });
  };

  it('come to R² together, say which way they go, and are the same for the same seed', () => {
    const parts = partsOfRows(made(5));
    const found = keyDrivers(parts, seeded('one'))!;
    expect(found.drivers.reduce((sum, { share }) => sum + share.value, 0)).toBeCloseTo(found.r2.value, 12);
    expect(found.drivers.slice(0, 2).map(({ negative }) => negative)).toEqual([false, true]);
    expect(found.drivers[0]!.rank).toEqual({ low: 1, high: 1 });
    expect(found.drivers[4]!.share.low).toBe(0);
    expect(keyDrivers(parts, seeded('one'))).toEqual(found);
  });

  it('divide by relative weights beyond twelve', () => {
    const found = keyDrivers(partsOfRows(made(13)), seeded('many'))!;
    expect(found.method).toBe('johnson');
    expect(found.drivers.reduce((sum, { share }) => sum + share.value, 0)).toBeCloseTo(found.r2.value, 9);
  });

  it('are none where a rating never varies, or everyone is in one part', () => {
    expect(keyDrivers(partsOfRows(made(3).map(([y, a, b]) => [y!, a!, b!, 4])), seeded('flat'))).toBeNull();
    expect(keyDrivers(partsOfRows(made(3), 1), seeded('one part'))).toBeNull();
  });

  it('take a hundred answers, and ten a driver', () => {
    expect([2, 10, 12].map(answersNeeded)).toEqual([100, 100, 120]);
  });
});
