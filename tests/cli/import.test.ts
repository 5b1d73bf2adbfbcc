import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { csvRows } from '#cli/import/csv-rows.ts';
import { importRows, type Outcome, type Submit } from '#cli/import/import-rows.ts';
import { responseId } from '#cli/import/response-id.ts';
import { findMapping } from '#cli/import/sources.ts';
import { findSurvey } from '#cli/surveys.ts';
import { ROOT } from '#cli/root.ts';
import { mappedRows } from '#core/import/row-reader.ts';
import { planOf } from '#core/report/plan.ts';
import type { CsatHeadline, NpsHeadline } from '#core/report/report.ts';
import { buildReport } from '#core/report/build-report.ts';
import type { WeightsSection } from '#core/report/sections/weights/section.ts';
import type { Tally } from '#core/report/tally.ts';
import { itemsOf, type Survey } from '#core/survey/survey.ts';
import { openSupabase, type EmbeddedSupabase } from '#embedded/supabase/supabase.ts';
import { openStorage, type Storage } from '#storage/storage.ts';
import { expectInterval, expectNear } from '../core/reference-data.ts';

interface WeightedChange {
  diff: number;
  p: number;
  p_two_sided?: number;
}
interface WeightedValue {
  n: number;
  mean: number;
  n_eff: number;
  t95_df_n_minus_1: number[];
  wilson_n_eff95?: number[];
}
/** The parts of the reference values that are used here. */
interface Reference {
  raw_codes: Record<string, Record<string, Record<string, number>>>;
  nps: Record<string, { n: number; nps: number; score_tango95: number[] }>;
  csat_q7all: Record<string, { top2_p: number; top2_wilson95: number[] }>;
  weighted: Record<
    string,
    {
      all_records: {
        n: number;
        sum_w: number;
        n_eff: number;
        kish_deff: number;
        w_min: number;
        w_max: number;
      };
      nps: WeightedValue;
      top2: WeightedValue;
      mean_q7all: WeightedValue;
    }
  >;
  wave_2017_to_2018: {
    nps: { diff: number; p_two_sided: number; mover_score95: number[] };
    top2: { p: number; newcombe95: number[] };
    weighted_nps: WeightedChange;
    weighted_top2: WeightedChange;
  };
}

const folder = process.env.REFERENCE_DATA;
if (!folder)
  console.warn('REFERENCE_DATA is not set: the published airport answers are not imported in this run.');

describe.skipIf(!folder)('the published airport answers, through the embedded database', () => {
  let supabase: EmbeddedSupabase;
  let storage: Storage;
  let survey: Survey;
  let reference: Reference;
  const imported: Record<string, Outcome> = {};
  let tally: Tally;

  async function take(wave: string, submit?: Submit): Promise<Outcome> {
    const mapping = await findMapping(ROOT, `airport-sfo-${wave}`, survey, ROOT);
    return importRows({
      reader: mappedRows(survey, mapping, responseId),
      rows: csvRows(resolve(folder!, `sfo-${wave}.csv`), mapping.delimiter),
      submit,
    });
  }
  const store: Submit = async (responses) =>
    (await storage.submit(survey, responses)).received.map(({ status }) => status);

  beforeAll(async () => {
    supabase = await openSupabase();
    storage = openStorage(supabase);
    survey = await findSurvey(ROOT, 'airport-sfo');
    reference = JSON.parse(await readFile(resolve(folder!, 'sfo.reference.json'), 'utf8'));
    for (const wave of ['2017', '2018']) imported[wave] = await take(wave, store);
    tally = await storage.tally(survey.id, planOf(survey));
  }, 120_000);
  afterAll(() => supabase?.close());

  test('are stored: 2,831 and 2,809, and every row fits', () => {
    expect(imported['2017']).toEqual({
      rows: 2_831,
      fit: 2_831,
      stored: 2_831,
      alreadyThere: 0,
      conflicts: [],
      problems: [],
    });
    expect(imported['2018']).toEqual({
      rows: 2_809,
      fit: 2_809,
      stored: 2_809,
      alreadyThere: 0,
      conflicts: [],
      problems: [],
    });
  });

  test('add nothing when they come a second time', async () => {
    expect(await take('2018', store)).toMatchObject({
      fit: 2_809,
      stored: 0,
      alreadyThere: 2_809,
      conflicts: [],
    });
    expect((await storage.stored(survey.id)).responses).toBe(2_831 + 2_809);
  }, 60_000);

  test('through the mapping of the other year are told with their line and left out', async () => {
    const mapping = await findMapping(ROOT, 'airport-sfo-2017', survey, ROOT);
    const outcome = await importRows({
      reader: mappedRows(survey, mapping, responseId),
      rows: csvRows(resolve(folder!, 'sfo-2018.csv'), ','),
    });
    expect(outcome).toMatchObject({ rows: 2_809, fit: 2_809 - 184, stored: 0 });
    expect(outcome.problems).toHaveLength(184);
    expect(outcome.problems[0]).toMatchObject({ line: 6, column: 'Q7ALL', value: 'BLANK' });
  });

  test('are counted code by code as in the files', () => {
    const meaning: Record<string, Record<string, string>> = {
      recommend: { '11': 'skipped', '': 'skipped' },
      satisfaction: { Blank: 'skipped', BLANK: 'skipped' },
      restaurants: { '0': 'skipped', '6': 'doesNotApply' },
      'parking-shuttle': { '0': 'skipped', '6': 'doesNotApply' },
    };
    const columns = {
      NETPRO: 'recommend',
      Q7ALL: 'satisfaction',
      Q7FOOD: 'restaurants',
      Q7LTPARKING: 'parking-shuttle',
    };
    for (const wave of ['2017', '2018'])
      for (const [column, item] of Object.entries(columns)) {
        const expected: Record<string, number> = {};
        for (const [written, n] of Object.entries(reference.raw_codes[wave]![column]!)) {
          // R names the second of two equal names "1.1"; the first, "1", is the empty code.
          const code =
            column === 'NETPRO' && wave === '2017' ? ({ '1': '', '1.1': '1' }[written] ?? written) : written;
          const name = meaning[item]![code] ?? code;
          expected[name] = (expected[name] ?? 0) + n;
        }
        const counted = Object.fromEntries(
          tally.cells
            .filter((cell) => cell.wave === wave && cell.segment === '' && cell.item === item)
            .filter((cell) => (cell.state === 'answered') === (cell.value !== null))
            .map((cell) => [cell.value ?? cell.state, cell.n]),
        );
        expect(counted, `${column} in ${wave}`).toEqual(expected);
      }
  });

  test('never have an item that was not shown, and refuse their age only where the code says so', () => {
    expect(tally.cells.filter(({ state }) => state === 'notShown')).toEqual([]);
    const refused = tally.cells.filter(
      ({ segment, state, value }) => segment === '' && state === 'refused' && value === null,
    );
    expect(refused).toMatchObject([{ wave: '2017', item: 'age', n: 95 }]);
    expect(itemsOf(survey)).toHaveLength(27);
  });

  test('make the report that the reference has: NPS 39.84 and 30.98, satisfaction, and their changes', () => {
    const report = buildReport(survey, tally, {
      sequence: 1,
      at: '2026-01-01T00:00:00.000Z',
      previous: null,
    });
    expect(report.synthetic).toBe(false);
    expect(report.waves).toMatchObject([
      { id: '2017', responses: 2_831, from: '2017-05-05', to: '2017-05-30' },
      { id: '2018', responses: 2_809, from: '2018-05-01', to: '2018-05-31' },
    ]);

    const nps = report.headline.find((one): one is NpsHeadline => one.metric === 'nps')!;
    for (const [index, wave] of ['2017', '2018'].entries()) {
      const figure = nps.byWave[index]!.nps;
      if (!figure.shown) throw new Error('the NPS is hidden');
      expect(figure.estimate.base).toBe(reference.nps[wave]!.n);
      expectNear(figure.estimate.value, reference.nps[wave]!.nps, `NPS ${wave}`);
      expectInterval(figure.estimate, reference.nps[wave]!.score_tango95, `NPS ${wave}`);
    }
    expectNear(nps.change!.value, reference.wave_2017_to_2018.nps.diff, 'change of the NPS');
    expectNear(nps.change!.p, reference.wave_2017_to_2018.nps.p_two_sided, 'p of the change of the NPS');
    expectInterval(nps.change!, reference.wave_2017_to_2018.nps.mover_score95, 'change of the NPS');

    const csat = report.headline.find((one): one is CsatHeadline => one.metric === 'csat')!;
    if (!csat.topTwo.shown) throw new Error('the satisfaction is hidden');
    expectNear(csat.topTwo.estimate.value, reference.csat_q7all['2018']!.top2_p, 'top two');
    expectInterval(csat.topTwo.estimate, reference.csat_q7all['2018']!.top2_wilson95, 'top two');
    expectInterval(csat.change!, reference.wave_2017_to_2018.top2.newcombe95, 'change of the top two');
    expectNear(csat.change!.p, reference.wave_2017_to_2018.top2.p, 'p of the change of the top two');
  });

  test('are weighted as the airport weights them: the fall of satisfaction is no longer clear', () => {
    const report = buildReport(survey, tally, {
      sequence: 1,
      at: '2026-01-01T00:00:00.000Z',
      previous: null,
    });
    const section = report.sections.find((one): one is WeightsSection => one.kind === 'weights')!;
    const { all_records, nps, top2, mean_q7all } = reference.weighted['2018']!;
    expect(section).toMatchObject({ imported: true, problem: null, targets: [] });
    expect(section.weighting).toMatchObject({ respondents: 2_809, leftOut: 0 });
    expectNear(section.weighting!.effective, all_records.n_eff);
    expectNear(section.weighting!.design, all_records.kish_deff);
    // Those of the file, brought to 1 on average.
    expectNear(section.weighting!.smallest, (all_records.w_min * all_records.n) / all_records.sum_w);
    expectNear(section.weighting!.largest, (all_records.w_max * all_records.n) / all_records.sum_w);

    const figureOf = (item: string, metric: string) =>
      section.figures.find((one) => one.item === item && one.metric === metric)!;
    const told = (item: string, metric: string) => {
      const { weighted } = figureOf(item, metric);
      if (!weighted.shown) throw new Error(`${item} ${metric} is hidden`);
      return weighted.estimate;
    };
    expectNear(told('recommend', 'nps').value, nps.mean);
    expect(told('recommend', 'nps').base).toBe(nps.n);
    expectNear(figureOf('recommend', 'nps').effective!, nps.n_eff);
    expectNear(told('satisfaction', 'topTwo').value, top2.mean);
    expectInterval(told('satisfaction', 'topTwo'), top2.wilson_n_eff95!, 'weighted top two');
    expectNear(told('satisfaction', 'mean').value, mean_q7all.mean);
    // A trifle wider than with n - 1 degrees of freedom, as R has them.
    const [low, high] = mean_q7all.t95_df_n_minus_1 as [number, number];
    const { low: lower, high: higher } = told('satisfaction', 'mean');
    expect((higher - lower) / (high - low)).toBeCloseTo(1.0002, 3);
    expect(higher - lower).toBeGreaterThan(high - low);

    const { weighted_nps, weighted_top2 } = reference.wave_2017_to_2018;
    const change = figureOf('satisfaction', 'topTwo').change!;
    expectNear(change.unweighted.p, reference.wave_2017_to_2018.top2.p);
    expect(change.unweighted.clear).toBe(true);
    expectNear(change.weighted.value, weighted_top2.diff);
    expectNear(change.weighted.p, weighted_top2.p);
    expect(change.weighted.clear).toBe(false);
    expectNear(figureOf('recommend', 'nps').change!.weighted.p, weighted_nps.p);

    // The two highest answers come to the share of both.
    const cells = section.answers![0]!.cells.map(({ weighted }) =>
      weighted.shown ? weighted.estimate.value : NaN,
    );
    expectNear(cells[3]! + cells[4]!, top2.mean);
    expect(section.ratings!.length).toBeGreaterThan(10);
  });
});
