import { describe, expect } from 'vitest';
import { csatCounts } from '#core/metrics/csat.ts';
import { nps, npsChange, npsCounts } from '#core/metrics/nps.ts';
import { scaleMean, scaleMeanChange, scaleSample } from '#core/metrics/scale-mean.ts';
import { indexOf, indexSample } from '#core/metrics/satisfaction-index.ts';
import { share } from '#core/metrics/share.ts';
import type { ValueCounts } from '#core/metrics/estimate.ts';
import { weightedChange } from '#core/metrics/weighted/change.ts';
import { weightedNetShare } from '#core/metrics/weighted/net-share.ts';
import { weightedShare } from '#core/metrics/weighted/share.ts';
import { chiSquareTest } from '#core/statistics/chi-square.ts';
import { holm } from '#core/statistics/holm.ts';
import { kruskalWallis } from '#core/statistics/kruskal-wallis.ts';
import { netShareTest } from '#core/statistics/net-share-test.ts';
import { netShareVariance } from '#core/statistics/net-share.ts';
import { criticalZ } from '#core/statistics/normal.ts';
import { rake } from '#core/statistics/raking.ts';
import { tQuantile } from '#core/statistics/student.ts';
import { weightedMean, type WeightedMean } from '#core/statistics/weighted.ts';
import { momentsOf } from '../moments-of.ts';
import { expectInterval, expectNear, referenceTest, type Reference } from '../reference-data.ts';
import { readRows } from '../reference-rows.ts';

/** Every other value that R computed of the airport's passengers, beside those that the tests of single metrics meet. */
const FILE = 'sfo.reference.json';
const YEARS = ['2017', '2018'] as const;
const FIVE = { min: 1, max: 5 };

type Row = Readonly<Record<string, string>>;
const known = new Map<string, readonly Row[]>();
function rowsOf(year: string): readonly Row[] {
  const rows = known.get(year) ?? readRows(`sfo-${year}.csv`);
  known.set(year, rows);
  return rows;
}
const isCode = (text: string | undefined): text is string => /^\d+$/.test(text ?? '');
const isRecommended = (row: Row) => isCode(row.NETPRO) && Number(row.NETPRO) <= 10;
const isRated = (row: Row) => isCode(row.Q7ALL) && Number(row.Q7ALL) >= 1 && Number(row.Q7ALL) <= 5;
const netOf = ({ NETPRO }: Row) => (Number(NETPRO) >= 9 ? 1 : Number(NETPRO) <= 6 ? -1 : 0);

function counted(rows: readonly Row[], column: string): ValueCounts {
  const counts = new Map<string, number>();
  for (const row of rows) counts.set(row[column]!, (counts.get(row[column]!) ?? 0) + 1);
  return counts;
}
/** The mean with R's limits: of so many degrees of freedom. */
function expectMean(found: WeightedMean, wanted: Reference, times: number, what: string): void {
  expect(found.n, what).toBe(wanted.n);
  expectNear(found.weight, wanted.sum_w, what);
  expectNear(times * found.mean, wanted.mean, what);
  const error = times * found.error!;
  expectNear(error, wanted.se, what);
  expectNear(found.design, wanted.kish_deff, what);
  expectNear(found.effective, wanted.n_eff, what);
  const within = (half: number) => ({ low: wanted.mean - half, high: wanted.mean + half });
  expectInterval(within(criticalZ(0.95) * error), wanted.normal95, what);
  expectInterval(within(tQuantile(0.975, found.n - 1) * error), wanted.t95_df_n_minus_1, what);
}

describe("the airport's passengers", () => {
  referenceTest('gave the codes that R read', FILE, (sfo) => {
    for (const year of YEARS) {
      const { records, ...columns } = sfo.raw_codes[year];
      expect(rowsOf(year)).toHaveLength(records);
      for (const [column, wanted] of Object.entries<Reference>(columns)) {
        const found = counted(
          rowsOf(year).filter((row) => isCode(row[column])),
          column,
        );
        // Where R had an empty code too, it calls that 1, and the other 1.1.
        for (const [code, n] of found)
          expect(n, `${year} ${column} ${code}`).toBe(wanted[`${code}.1`] ?? wanted[code]);
      }
    }
  });

  referenceTest('are of the same mind, all together', FILE, (sfo) => {
    for (const year of YEARS) {
      const recommended = npsCounts(counted(rowsOf(year), 'NETPRO'));
      const wanted = sfo.nps[year];
      const net = { plus: recommended.promoters, minus: recommended.detractors, n: wanted.n };
      expect(net.n).toBe(recommended.promoters + recommended.passives + recommended.detractors);
      expectNear(netShareVariance(net), wanted.variance_population);
      const error = 100 * Math.sqrt(netShareVariance(net) / net.n);
      expectNear(error, wanted.se_points);
      const half = criticalZ(0.95) * error;
      expectInterval({ low: wanted.nps - half, high: wanted.nps + half }, wanted.wald95);
      const satisfied = counted(rowsOf(year).filter(isRated), 'Q7ALL');
      const boxes = csatCounts(satisfied, FIVE);
      const csat = sfo.csat_q7all[year];
      expect([boxes.topBox, boxes.topTwo, boxes.bottomTwo]).toEqual([csat.top_box, csat.top2, csat.bottom2]);
      const { variance } = scaleSample(satisfied, FIVE)!;
      expectNear(Math.sqrt(variance! / boxes.base), csat.mean.se);
      const alone = momentsOf(
        rowsOf(year)
          .filter(isRated)
          .map(({ Q7ALL }) => [Number(Q7ALL)]),
      )!;
      expectNear(indexOf(indexSample(alone, [FIVE], [1])).value, csat.mean_0_100);
    }
  });

  referenceTest('weigh what R says', FILE, (sfo) => {
    for (const year of YEARS) {
      const of = (rows: readonly Row[], value: (row: Row) => number) =>
        weightedMean(rows.map((row) => ({ value: value(row), weight: Number(row.WEIGHT), n: 1 })))!;
      const wanted = sfo.weighted[year];
      const all = of(rowsOf(year), () => 1);
      const { n, sum_w, kish_deff, n_eff, w_min, w_max } = wanted.all_records;
      expect(all.n).toBe(n);
      expectNear(all.weight, sum_w);
      expectNear(all.design, kish_deff);
      expectNear(all.effective, n_eff);
      const weights = rowsOf(year).map(({ WEIGHT }) => Number(WEIGHT));
      expectNear(Math.min(...weights), w_min);
      expectNear(Math.max(...weights), w_max);
      const recommending = rowsOf(year).filter(isRecommended);
      const rated = rowsOf(year).filter(isRated);
      expectMean(of(recommending, netOf), wanted.nps, 100, `${year} NPS`);
      expectMean(
        of(rated, ({ Q7ALL }) => Number(Number(Q7ALL) >= 4)),
        wanted.top2,
        1,
        `${year} top two`,
      );
      expectMean(
        of(rated, ({ Q7ALL }) => Number(Q7ALL)),
        wanted.mean_q7all,
        1,
        `${year} mean`,
      );
      const part = (is: (net: number) => boolean) => of(recommending, (row) => Number(is(netOf(row)))).mean;
      expectNear(
        part((net) => net < 0),
        wanted.nps.p_det,
      );
      expectNear(
        part((net) => net === 0),
        wanted.nps.p_pas,
      );
      expectNear(
        part((net) => net > 0),
        wanted.nps.p_pro,
      );
    }
  });

  referenceTest('changed as R says, weighted and not', FILE, ({ wave_2017_to_2018: wanted }) => {
    const [before, now] = YEARS.map((year) => npsCounts(counted(rowsOf(year), 'NETPRO')));
    const net = ({ promoters: plus, passives, detractors: minus }: typeof now & object) => ({
      plus,
      minus,
      n: plus + passives + minus,
    });
    const test = netShareTest(net(now!), net(before!))!;
    expectNear(test.z, wanted.nps.z);
    expectNear(npsChange(now!, before!).value / test.z, wanted.nps.se);
    const halfPlain = criticalZ(0.95) * wanted.nps.se;
    expectInterval(
      { low: wanted.nps.diff - halfPlain, high: wanted.nps.diff + halfPlain },
      wanted.nps.wald95,
    );
    const changes = {
      weighted_nps: { is: isRecommended, value: netOf, of: weightedNetShare, times: 100 },
      weighted_top2: {
        is: isRated,
        value: ({ Q7ALL }: Row) => Number(Number(Q7ALL) >= 4),
        of: weightedShare,
        times: 1,
      },
    };
    for (const [name, { is, value, of, times }] of Object.entries(changes)) {
      const [earlier, later] = YEARS.map((year) =>
        of(
          rowsOf(year)
            .filter(is)
            .map((row) => ({ value: value(row), weight: Number(row.WEIGHT), n: 1 })),
        )!,
      );
      const found = weightedChange(later!, earlier!);
      const error = times * Math.hypot(later!.error!, earlier!.error!);
      expectNear(times * found.value, wanted[name].diff, name);
      expectNear(error, wanted[name].se, name);
      expectNear((times * found.value) / error, wanted[name].z, name);
      expectNear(found.p, wanted[name].p, name);
      const half = criticalZ(0.95) * error;
      expectInterval(
        { low: times * found.value - half, high: times * found.value + half },
        wanted[name].ci95,
      );
    }
  });

  referenceTest('differ between boarding areas as R says', FILE, ({ segments_barea_2018: wanted }) => {
    const inArea = (area: string) => rowsOf('2018').filter(({ BAREA }) => BAREA === area);
    const areas = Object.keys(wanted.by);
    for (const area of areas) {
      const { records, nps: net, mean, top2, top2_wilson95 } = wanted.by[area];
      expect(inArea(area)).toHaveLength(records);
      const found = nps(npsCounts(counted(inArea(area), 'NETPRO')))!;
      expect(found.base).toBe(net.n);
      expectNear(found.value, net.nps, area);
      const values = counted(inArea(area).filter(isRated), 'Q7ALL');
      const ofArea = scaleMean(values, FIVE)!;
      expect(ofArea.base).toBe(mean.n);
      expectNear(ofArea.value, mean.mean, area);
      expectInterval(ofArea, mean.t95, area);
      const { variance, n } = scaleSample(values, FIVE)!;
      expectNear(Math.sqrt(variance!), mean.sd, area);
      expectNear(Math.sqrt(variance! / n), mean.se, area);
      const { topTwo } = csatCounts(values, FIVE);
      expect(topTwo).toBe(top2);
      expectInterval(share({ x: topTwo, n })!, top2_wilson95, area);
    }
    const pairs: [string, string][] = wanted.pairs.map((pair: string) => pair.split('-'));
    const rated = (area: string) => counted(inArea(area).filter(isRated), 'Q7ALL');
    const ps = pairs.map(([one, other]) => scaleMeanChange(rated(one), rated(other), FIVE).p);
    ps.forEach((p, at) => expectNear(p, wanted.welch_p[at], wanted.pairs[at]));
    holm(ps).forEach((p, at) => expectNear(p, wanted.welch_holm[at], wanted.pairs[at]));
    const ranked = kruskalWallis(
      areas.map((area) => [...rated(area)].map(([value, n]) => ({ value: Number(value), n }))),
    )!;
    expectNear(ranked.h, wanted.kruskal.H);
    expect(ranked.df).toBe(wanted.kruskal.df);
    expectNear(ranked.p, wanted.kruskal.p);
  });

  referenceTest('became more satisfied over nine years as R says', FILE, ({ trend_2010_2018: wanted }) => {
    wanted.year.forEach((_: number, at: number) => {
      const n = wanted.n[at];
      expectInterval(share({ x: Math.round(wanted.top2_p[at] * n), n })!, wanted.top2_wilson95[at]);
    });
    const all = chiSquareTest(
      wanted.n.map((n: number, at: number) => [
        Math.round(wanted.top2_p[at] * n),
        n - Math.round(wanted.top2_p[at] * n),
      ]),
    )!;
    expectNear(all.x2, wanted.homogeneity_chisq.x2);
    expect(all.df).toBe(wanted.homogeneity_chisq.df);
    expectNear(all.p, wanted.homogeneity_chisq.p);
  });

  referenceTest('are raked to age and gender as by R', FILE, ({ raking_2018: wanted }) => {
    const rows = rowsOf('2018').filter(
      ({ AGE, GENDER }) => /^[1-7]$/.test(AGE ?? '') && /^[12]$/.test(GENDER ?? ''),
    );
    expect(rows).toHaveLength(wanted.n);
    const cells: Reference[] = wanted.weight_by_cell;
    const inCell = (cell: Reference) =>
      rows.filter(({ AGE, GENDER }) => AGE === cell.AGE && GENDER === cell.GENDER);
    const factors = rake(
      cells.map((cell) => ({ categories: [cell.AGE, cell.GENDER], weight: inCell(cell).length })),
      [wanted.targets_age, wanted.targets_gender].map(
        (target) => new Map<string, number>(Object.entries(target)),
      ),
    );
    const total = Object.values<number>(wanted.targets_age).reduce((sum, one) => sum + one, 0);
    const scale = total / rows.length;
    cells.forEach((cell, at) => expectNear(factors[at]! * scale, cell.weight, `${cell.AGE} ${cell.GENDER}`));
    const weightOf = ({ AGE, GENDER }: Row) =>
      factors[cells.findIndex((cell) => cell.AGE === AGE && cell.GENDER === GENDER)]! * scale;
    const every = weightedMean(rows.map((row) => ({ value: 1, weight: weightOf(row), n: 1 })))!;
    expectNear(every.design, wanted.kish_deff);
    expectNear(every.effective, wanted.n_eff);
    const recommending = rows.filter(isRecommended);
    expectMean(
      weightedMean(recommending.map((row) => ({ value: netOf(row), weight: weightOf(row), n: 1 })))!,
      wanted.nps_raked,
      100,
      'raked NPS',
    );
    expectNear(nps(npsCounts(counted(recommending, 'NETPRO')))!.value, wanted.nps_unweighted);
  });

  referenceTest('are few in some crossings of language and age', FILE, (sfo) => {
    const { rows_lang, cols_age, n, row_totals, col_totals, ...wanted } = sfo.small_cells_2018_lang_by_age;
    const cell = (language: string, age: string) =>
      rowsOf('2018').filter((row) => isRecommended(row) && row.LANG === language && row.AGE === age).length;
    const table: number[][] = rows_lang.map((language: string) =>
      cols_age.map((age: string) => cell(language, age)),
    );
    table.forEach((row, at) => {
      expect(row).toEqual([...n[at]]);
      expect(row.reduce((sum, one) => sum + one, 0)).toBe(row_totals[at]);
    });
    cols_age.forEach((_: string, at: number) =>
      expect(table.reduce((sum, row) => sum + row[at]!, 0)).toBe(col_totals[at]),
    );
    const cells = table.flat();
    const below = (k: number) => cells.filter((one) => one > 0 && one < k).length;
    expect(below(5)).toBe(wanted.cells_below_5_nonzero);
    expect(below(10)).toBe(wanted.cells_below_10_nonzero);
    expect(cells.filter((one) => one === 0)).toHaveLength(wanted.zero_cells);
  });
});
