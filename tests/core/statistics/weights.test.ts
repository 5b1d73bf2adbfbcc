import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { criticalZ } from '#core/statistics/normal.ts';
import { rake, RakingError } from '#core/statistics/raking.ts';
import { weightedMean } from '#core/statistics/weighted.ts';
import { wilson } from '#core/statistics/wilson.ts';
import { expectInterval, expectNear, referenceTest, type Reference } from '../reference-data.ts';
import { readRows } from '../reference-rows.ts';

const isNumber = (text: string | undefined) => text !== undefined && /^\d+$/.test(text);
const netOf = (score: number) => (score >= 9 ? 100 : score <= 6 ? -100 : 0);

describe('weighted means', () => {
  referenceTest("of two real waves agree with R's survey package", 'sfo.reference.json', (sfo) => {
    for (const year of ['2017', '2018']) {
      const rows = readRows(`sfo-${year}.csv`).map(
        (row) => ({ ...row, weight: Number(row.WEIGHT) }) as Reference,
      );
      const wanted = sfo.weighted[year];
      const recommend = rows.filter(({ NETPRO }) => isNumber(NETPRO) && Number(NETPRO) <= 10);
      const rated = rows.filter(({ Q7ALL }) => isNumber(Q7ALL) && Number(Q7ALL) >= 1 && Number(Q7ALL) <= 5);
      const of = (some: Reference[], value: (row: Reference) => number) =>
        weightedMean(some.map((row) => ({ value: value(row), weight: row.weight, n: 1 })))!;
      for (const [found, expected] of [
        [of(recommend, ({ NETPRO }) => netOf(Number(NETPRO))), wanted.nps],
        [of(rated, ({ Q7ALL }) => (Number(Q7ALL) >= 4 ? 1 : 0)), wanted.top2],
        [of(rated, ({ Q7ALL }) => Number(Q7ALL)), wanted.mean_q7all],
      ] as const) {
        expect(found.n).toBe(expected.n);
        expectNear(found.weight, expected.sum_w);
        expectNear(found.mean, expected.mean);
        expectNear(found.error!, expected.se);
        expectNear(found.effective, expected.n_eff);
        expectNear(found.design, expected.kish_deff);
        const half = criticalZ(0.95) * found.error!;
        expectInterval({ low: found.mean - half, high: found.mean + half }, expected.normal95);
      }
      const top = of(rated, ({ Q7ALL }) => (Number(Q7ALL) >= 4 ? 1 : 0));
      expectInterval(wilson(top.mean * top.effective, top.effective), wanted.top2.wilson_n_eff95);
    }
  });

  it('do not change when all weights are scaled, and are the plain mean where all are equal', () => {
    const answers = fc.array(
      fc.record({
        value: fc.integer({ min: 1, max: 5 }),
        weight: fc.double({ min: 0.1, max: 9, noNaN: true }),
        n: fc.integer({ min: 1, max: 20 }),
      }),
      { minLength: 2, maxLength: 12 },
    );
    fc.assert(
      fc.property(answers, fc.double({ min: 0.01, max: 100, noNaN: true }), (some, factor) => {
        const [a, b] = [
          weightedMean(some)!,
          weightedMean(some.map((one) => ({ ...one, weight: one.weight * factor })))!,
        ];
        for (const key of ['mean', 'error', 'effective', 'design'] as const)
          expect(b[key]).toBeCloseTo(a[key]!, 8);
        const plain = weightedMean(some.map((one) => ({ ...one, weight: factor })))!;
        expect(plain.design).toBeCloseTo(1, 10);
        expect(plain.effective).toBeCloseTo(plain.n, 8);
      }),
    );
    expect(weightedMean([])).toBeNull();
    expect(weightedMean([{ value: 3, weight: 2, n: 1 }])!.error).toBeNull();
  });
});

describe('raking', () => {
  referenceTest('to age and gender agrees with R', 'sfo.reference.json', (sfo) => {
    const { raking_2018: wanted } = sfo;
    const counts = new Map<string, number>();
    const rows = readRows('sfo-2018.csv').filter(
      ({ AGE, GENDER }) => /^[1-7]$/.test(AGE!) && /^[12]$/.test(GENDER!),
    );
    for (const { AGE, GENDER } of rows)
      counts.set(`${AGE} ${GENDER}`, (counts.get(`${AGE} ${GENDER}`) ?? 0) + 1);
    expect(rows.length).toBe(wanted.n);
    const cells = [...counts].map(([key, weight]) => ({ categories: key.split(' '), weight }));
    const targets = [wanted.targets_age, wanted.targets_gender].map(
      (one) => new Map<string, number>(Object.entries(one)),
    );
    const factors = rake(cells, targets);
    for (const { AGE, GENDER, weight } of wanted.weight_by_cell) {
      const at = cells.findIndex(({ categories: [age, gender] }) => age === AGE && gender === GENDER);
      expectNear(factors[at]!, weight, `${AGE} ${GENDER}`);
    }
  });

  referenceTest(
    'and post-stratification of schools agree with R',
    'weighting.reference.json',
    (weighting) => {
      const { targets, independent_design: wanted } = weighting.apiclus1;
      const rows = readRows('apiclus1.csv');
      const target = (name: string) => new Map<string, number>(Object.entries(targets[name]));
      const meanWith = (weightOf: (row: Reference) => number) =>
        weightedMean(rows.map((row) => ({ value: Number(row.api00), weight: weightOf(row), n: 1 })))!;
      const base = Number(rows[0]!.pw);

      const keys = [...new Set(rows.map((row) => `${row.stype} ${row['sch.wide']}`))];
      const cells = keys.map((key) => ({
        categories: key.split(' '),
        weight: base * rows.filter((row) => `${row.stype} ${row['sch.wide']}` === key).length,
      }));
      const raked = rake(cells, [target('stype'), target('sch.wide')]);
      const scale = 6194 / cells.reduce((sum, { weight }) => sum + weight, 0);
      for (const { stype, 'sch.wide': wide, weight } of wanted.raked.weights_by_cell)
        expectNear(raked[keys.indexOf(`${stype} ${wide}`)]! * base * scale, weight, `${stype} ${wide}`);
      const mean = meanWith((row) => raked[keys.indexOf(`${row.stype} ${row['sch.wide']}`)]!);
      expectNear(mean.mean, wanted.raked.mean.api00);
      expectNear(mean.error!, wanted.raked.weights_fixed_se);
      expectNear(mean.design, wanted.raked.kish_deff);

      const types = [...target('stype').keys()];
      const strata = types.map((type) => ({
        categories: [type],
        weight: rows.filter(({ stype }) => stype === type).length,
      }));
      const stratified = rake(strata, [target('stype')]);
      const post = meanWith((row) => stratified[types.indexOf(row.stype!)]!);
      expectNear(post.mean, wanted.post_stratified.mean.api00);
      expectNear(post.design, wanted.post_stratified.kish_deff);
    },
  );

  referenceTest('fits a small table as R does', 'weighting.reference.json', ({ ipf_2x3: table }) => {
    const start = [table.start_row1, table.start_row2];
    const cells = start.flatMap((row: number[], r) =>
      row.map((weight, c) => ({ categories: [`r${r}`, `c${c}`], weight })),
    );
    const rows = new Map<string, number>(table.row_targets.map((goal: number, r: number) => [`r${r}`, goal]));
    const columns = new Map<string, number>(
      table.col_targets.map((goal: number, c: number) => [`c${c}`, goal]),
    );
    const fitted = rake(cells, [rows, columns]).map((factor, index) => factor * cells[index]!.weight);
    [...table.fitted_row1, ...table.fitted_row2].forEach((wanted: number, index) =>
      expectNear(fitted[index]!, wanted),
    );
  });

  referenceTest('corrects for a known list as R does', 'weighting.reference.json', ({ apisrs }) => {
    const rows = readRows('apisrs.csv');
    const answers = rows.map((row) => ({ value: Number(row.api00), weight: 1, n: 1 }));
    expectNear(weightedMean(answers)!.error!, apisrs.srs_without_fpc.se);
    const sampled = rows.length / Number(rows[0]!.fpc);
    expectNear(weightedMean(answers, { sampled })!.error!, apisrs.srs_with_fpc.se.api00);
  });

  it('meets every target, whatever they are', () => {
    const positive = fc.integer({ min: 1, max: 60 });
    fc.assert(
      fc.property(
        fc.array(positive, { minLength: 6, maxLength: 6 }),
        fc.array(positive, { minLength: 2, maxLength: 2 }),
        fc.array(positive, { minLength: 3, maxLength: 3 }),
        (counts, rows, columns) => {
          const cells = counts.map((weight, i) => ({ categories: [`r${i % 2}`, `c${i % 3}`], weight }));
          const targets = [rows, columns].map(
            (goals, d) => new Map(goals.map((goal, i) => [`${'rc'[d]}${i}`, goal])),
          );
          const factors = rake(cells, targets);
          const all = counts.reduce((sum, n) => sum + n, 0);
          targets.forEach((target, dimension) => {
            const sum = [...target.values()].reduce((total, goal) => total + goal, 0);
            for (const [category, goal] of target) {
              const margin = cells.reduce(
                (total, cell, i) =>
                  total + (cell.categories[dimension] === category ? cell.weight * factors[i]! : 0),
                0,
              );
              expect(Math.abs(margin / ((goal / sum) * all) - 1)).toBeLessThan(1e-9);
            }
          });
        },
      ),
    );
  });

  it('says what keeps it from meeting a target', () => {
    const cells = [
      { categories: ['a', 'x'], weight: 3 },
      { categories: ['b', 'y'], weight: 3 },
    ];
    const even = (...names: string[]) => new Map(names.map((name) => [name, 1]));
    expect(() => rake(cells, [even('a', 'b', 'c')])).toThrow('Nobody answered who is "c"');
    expect(() => rake(cells, [even('a')])).toThrow('There are answers of "b"');
    expect(() =>
      rake(cells, [
        new Map([
          ['a', 1],
          ['b', 2],
        ]),
        even('x', 'y'),
      ]),
    ).toThrow(RakingError);
  });
});
