import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cronbachAlpha } from '#core/statistics/alpha.ts';
import { correlationInterval } from '#core/statistics/correlation-interval.ts';
import { explained } from '#core/statistics/explained.ts';
import { johnson } from '#core/statistics/johnson.ts';
import { lmg } from '#core/statistics/lmg.ts';
import { correlations } from '#core/statistics/moments.ts';
import { regress } from '#core/statistics/regression.ts';
import { expectInterval, expectNear, referenceTest, type Reference } from '../reference-data.ts';
import { completeRows, readRows } from '../reference-rows.ts';
import { momentsOf } from '../moments-of.ts';

const isRating = (value: number) => value >= 1 && value <= 5;

describe('drivers', () => {
  for (const [file, sets] of Object.entries({
    'attitude.reference.json': [{ csv: 'attitude.csv', outcome: 'rating', at: (one: Reference) => one }],
    'sfo.reference.json': [
      { csv: 'sfo-2018.csv', outcome: 'Q7ALL', at: (one: Reference) => one.drivers_2018, valid: isRating },
      {
        csv: 'sfo-2018.csv',
        outcome: 'Q7ALL',
        at: (one: Reference) => one.drivers_2018_weighted_correlations,
        valid: isRating,
        weight: 'WEIGHT',
      },
    ],
    'ecsi-mobi.reference.json': [
      { csv: 'ecsi-mobi.csv', outcome: 'CUSA1', at: (one: Reference) => one.drivers_cusa1_on_quality },
    ],
  })) {
    for (const set of sets as Reference[])
      referenceTest(
        `of ${set.outcome} in ${set.csv}${set.weight ? ', weighted,' : ''} agree with R`,
        file,
        (values) => {
          const wanted = set.at(values);
          const names = Object.keys(wanted.lmg.raw);
          const columns = [set.outcome, ...names, ...(set.weight ? [set.weight] : [])];
          const rows = completeRows(readRows(set.csv), columns, (value, column) =>
            column === set.weight ? value > 0 : (set.valid ?? Number.isFinite)(value),
          );
          const weights = set.weight ? rows.map((row) => row.at(-1)!) : undefined;
          const r = correlations(
            momentsOf(
              rows.map((row) => row.slice(0, names.length + 1)),
              weights,
            )!,
          )!;
          const predictors = names.map((_, index) => index + 1);
          if (wanted.n) expect(rows.length).toBe(wanted.n);
          expectNear(explained(r, predictors, 0), wanted.r2, 'R²');
          const { betas } = regress(r, predictors, 0)!;
          if (wanted.beta_std)
            names.forEach((name, index) => expectNear(betas[index]!, wanted.beta_std[name], name));
          const shares = lmg(r, predictors, 0);
          const weightsOf = johnson(r, predictors, 0)!;
          names.forEach((name, index) => {
            expectNear(shares[index]!, wanted.lmg.raw[name], `LMG of ${name}`);
            expectNear(weightsOf[index]!, wanted.johnson.raw[name], `Johnson's weight of ${name}`);
          });
        },
      );
  }

  const sample = fc.array(fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 5, maxLength: 5 }), {
    minLength: 12,
    maxLength: 40,
  });

  it('divide R² among them to the last part, whatever was answered, and in whatever order they stand', () => {
    fc.assert(
      fc.property(sample, (rows) => {
        const r = correlations(momentsOf(rows)!);
        if (!r) return;
        const r2 = explained(r, [1, 2, 3, 4], 0);
        const shares = lmg(r, [1, 2, 3, 4], 0);
        expect(shares.reduce((sum, one) => sum + one, 0)).toBeCloseTo(r2, 10);
        expect(Math.min(...shares)).toBeGreaterThan(-1e-10);
        const turned = lmg(r, [4, 3, 2, 1], 0).reverse();
        shares.forEach((share, index) => expect(turned[index]).toBeCloseTo(share, 10));
        const weights = johnson(r, [1, 2, 3, 4], 0);
        if (weights) expect(weights.reduce((sum, one) => sum + one, 0)).toBeCloseTo(r2, 8);
      }),
    );
  });

  it('that repeat each other share alike and add nothing', () => {
    const rows = Array.from({ length: 30 }, (_, i) => [(i * 7) % 5, (i * 3) % 4, (i * 3) % 4, i % 3]);
    const r = correlations(momentsOf(rows)!)!;
    const [one, twin] = lmg(r, [1, 2, 3], 0);
    expect(one).toBeCloseTo(twin!, 12);
    expect(explained(r, [1, 2, 3], 0)).toBeCloseTo(explained(r, [1, 3], 0), 12);
    expect(johnson(r, [1, 2, 3], 0)).toBeNull();
    expect(regress(r, [1, 2, 3], 0)).toBeNull();
  });

  it('are refused beyond twelve, which would take too long', () => {
    const r = Array.from({ length: 14 }, (_, a) => Array.from({ length: 14 }, (_, b) => (a === b ? 1 : 0)));
    expect(() =>
      lmg(
        r,
        Array.from({ length: 13 }, (_, i) => i + 1),
        0,
      ),
    ).toThrow('at most 12');
  });
});

describe('correlations', () => {
  referenceTest('and their intervals agree with R', 'sfo.reference.json', (sfo) => {
    const rows = readRows('sfo-2018.csv');
    for (const [name, wanted] of Object.entries<Reference>(sfo.ipa_2018.attributes)) {
      const pairs = completeRows(rows, ['Q7ALL', name], isRating);
      const r = correlations(momentsOf(pairs)!)![0]![1]!;
      expect(pairs.length).toBe(wanted.n_pair);
      expectNear(r, wanted.pearson, name);
      expectInterval(correlationInterval(r, pairs.length)!, wanted.pearson_fisher95, name);
    }
  });

  it('of what does not vary are none, and of three have no interval', () => {
    expect(
      correlations(
        momentsOf([
          [1, 2],
          [1, 3],
        ])!,
      ),
    ).toBeNull();
    expect(correlationInterval(0.5, 3)).toBeNull();
    expect(momentsOf([])).toBeNull();
  });
});

describe("Cronbach's alpha", () => {
  const cases: [string, string, (values: Reference) => Reference, (value: number) => boolean][] = [
    ['sfo.reference.json', 'sfo-2018.csv', (one) => ({ ratings: one.alpha_2018 }), isRating],
    ['ecsi-mobi.reference.json', 'ecsi-mobi.csv', (one) => one.reliability, Number.isFinite],
    ['attitude.reference.json', 'attitude.csv', (one) => ({ all: one.alpha_all7 }), Number.isFinite],
  ];
  for (const [file, csv, at, valid] of cases)
    referenceTest(`agrees with R on ${csv}`, file, (values) => {
      for (const [name, wanted] of Object.entries<Reference>(at(values))) {
        const items = Object.keys(wanted.item_rest_r);
        const outcome = cronbachAlpha(momentsOf(completeRows(readRows(csv), items, valid))!)!;
        expect(outcome.n).toBe(wanted.n);
        expectNear(outcome.alpha, wanted.alpha, name);
        expectNear(outcome.standardised, wanted.alpha_std, name);
        expectInterval(outcome, wanted.feldt95, name);
        items.forEach((item, index) => {
          expectNear(outcome.itemRest[index]!, wanted.item_rest_r[item], item);
          const without = wanted.alpha_if_dropped[item];
          if (without === null) expect(outcome.withoutEach[index]).toBeNull();
          else expectNear(outcome.withoutEach[index]!, without, item);
        });
      }
    });

  it('is none of one item, of one respondent, and of items that never vary', () => {
    expect(cronbachAlpha(momentsOf([[1], [2]])!)).toBeNull();
    expect(cronbachAlpha(momentsOf([[1, 2]])!)).toBeNull();
    expect(
      cronbachAlpha(
        momentsOf([
          [1, 2],
          [1, 3],
        ])!,
      ),
    ).toBeNull();
  });
});
