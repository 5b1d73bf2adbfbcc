import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect } from 'vitest';
import type { Response } from '#core/response/response.ts';
import { buildReport } from '#core/report/build-report.ts';
import { count } from '#core/report/count.ts';
import type { CsatHeadline, Figure, NpsHeadline, Report } from '#core/report/report.ts';
import { expectInterval, expectNear, readReference, referenceTest } from '../reference-data.ts';
import { response, stamp, surveyOf } from './fixtures.ts';

/** The report of two waves of a real survey: 2,831 and 2,809 passengers of San Francisco Airport. */
const survey = surveyOf(
  `
title: Passengers
thanks: Thank you
locales: [en]
sampling: random
timezone: America/Los_Angeles
waves:
  - { id: '2017', label: '2017', closes: 2017-12-31 }
  - { id: '2018', label: '2018', opens: 2018-01-01, closes: 2018-12-31 }
items:
  - { id: recommend, type: nps, text: Would you recommend the airport? }
  - { id: overall, type: csat, text: The airport as a whole }
  - { id: food, type: rating, scale: 1-5, specials: [doesNotApply], text: Food }
  - id: area
    type: single
    segment: true
    text: Boarding area
    options: [${['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((area) => `{ value: ${area}, label: ${area.toUpperCase()} }`).join(', ')}]
`,
  'passengers.yaml',
);

function responsesOf(year: string): Response[] {
  const rows: Record<string, string>[] = parse(readReference(`sfo-${year}.csv`), { columns: true });
  const rating = (code: string) => (/^[1-5]$/.test(code) ? code : code === '6' ? 'doesNotApply' : 'skipped');
  return rows.map((row) =>
    response(
      survey,
      {
        recommend: /^(\d|10)$/.test(row.NETPRO!) ? row.NETPRO! : 'skipped',
        overall: rating(row.Q7ALL!),
        food: rating(row.Q7FOOD!),
        area: row.BAREA!.toLowerCase(),
      },
      { wave: year, endedAt: `${year}-05-15T19:00:00Z`, channel: 'interview' },
    ),
  );
}

const shown = (figure: Figure) => {
  if (!figure.shown) throw new Error(`hidden: ${figure.reason}`);
  return figure.estimate;
};

describe('the report of two real waves', () => {
  let report: Report;
  let nps: NpsHeadline;
  let csat: CsatHeadline;
  beforeAll(() => {
    if (!process.env.REFERENCE_DATA) return;
    report = buildReport(survey, count(survey, [...responsesOf('2017'), ...responsesOf('2018')]), stamp);
    nps = report.headline.find((one) => one.metric === 'nps')!;
    csat = report.headline.find((one) => one.metric === 'csat')!;
  });

  referenceTest('counts every passenger once', 'sfo.reference.json', () => {
    expect(report.waves.map(({ id, responses }) => [id, responses])).toEqual([
      ['2017', 2831],
      ['2018', 2809],
    ]);
    expect(report.current).toBe('2018');
  });

  referenceTest('has the NPS of both waves: 39.84 and 30.98', 'sfo.reference.json', (sfo) => {
    expect(nps.byWave.map((wave) => shown(wave.nps).value.toFixed(2))).toEqual(['39.84', '30.98']);
    for (const { wave, nps: figure } of nps.byWave) {
      expect(shown(figure).base).toBe(sfo.nps[wave].n);
      expectNear(shown(figure).value, sfo.nps[wave].nps);
      expectInterval(shown(figure), sfo.nps[wave].score_tango95, wave);
    }
    expect(nps.nps).toEqual(nps.byWave[1]!.nps);
    expectNear(nps.parts!.promoters.value, 1268 / 2650);
    expectNear(nps.parts!.detractors.value, 447 / 2650);
  });

  referenceTest('finds the fall of the NPS clear', 'sfo.reference.json', (sfo) => {
    const reference = sfo.wave_2017_to_2018.nps;
    expect(nps.change).toMatchObject({ from: '2017', clear: true });
    expectNear(nps.change!.value, reference.diff);
    expectNear(nps.change!.p, reference.p_two_sided);
    expectInterval(nps.change!, reference.mover_score95);
  });

  referenceTest('has the satisfaction of both waves and its change', 'sfo.reference.json', (sfo) => {
    for (const { wave, topBox, topTwo, mean } of csat.byWave) {
      const reference = sfo.csat_q7all[wave];
      expectInterval(shown(topBox), reference.top_box_wilson95, wave);
      expectInterval(shown(topTwo), reference.top2_wilson95, wave);
      expectInterval(shown(mean), reference.mean.t95, wave);
    }
    expectInterval(shown(csat.bottomTwo), sfo.csat_q7all['2018'].bottom2_wilson95);
    expectNear(csat.change!.p, sfo.wave_2017_to_2018.top2.p);
    expectInterval(csat.change!, sfo.wave_2017_to_2018.top2.newcombe95);
  });

  referenceTest('keeps "never used" and blank apart from the ratings', 'sfo.reference.json', (sfo) => {
    const food = report.distributions.find(({ item }) => item === 'food')!;
    for (const { wave, base, cells, missing, mean } of food.waves) {
      const raw = sfo.raw_codes[wave].Q7FOOD;
      expect(cells.map(({ n }) => n)).toEqual(['1', '2', '3', '4', '5'].map((code) => raw[code]));
      expect(missing).toMatchObject({ doesNotApply: raw['6'], skipped: raw['0'], notShown: 0 });
      expect(base).toBe(raw['1'] + raw['2'] + raw['3'] + raw['4'] + raw['5']);
      if (wave === '2018') expectInterval(mean!, sfo.ipa_2018.attributes.Q7FOOD.t95);
    }
  });

  referenceTest('has the NPS of the boarding areas', 'sfo.reference.json', (sfo) => {
    const areas = sfo.segments_barea_2018.by;
    const { rows } = tableOf('recommend');
    expect(rows.map(({ level }) => level)).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'g']);
    for (const { level, figure } of rows) {
      expect(shown(figure).base).toBe(areas[level.toUpperCase()].nps.n);
      expectNear(shown(figure).value, areas[level.toUpperCase()].nps.nps, level);
    }
  });

  referenceTest(
    'finds 11 of 21 pairs of areas apart alone, and 5 after Holm',
    'sfo.reference.json',
    (sfo) => {
      const wanted = sfo.segments_barea_2018;
      const { pairs, clear } = tableOf('recommend').comparison!;
      expect(clear).toBe(true);
      expect(pairs.map(nameOf)).toEqual(wanted.pairs);
      pairs.forEach(({ p, adjusted }, index) => {
        expectNear(p, wanted.nps_z_p[index]);
        expectNear(adjusted, wanted.nps_holm[index]);
      });
      expect(pairs.filter(({ p }) => p < 0.05)).toHaveLength(11);
      expect(pairs.filter((pair) => pair.clear).map(nameOf)).toEqual(['A-D', 'A-E', 'A-F', 'C-E', 'E-G']);
    },
  );

  referenceTest('tests satisfaction by area with chi-square', 'sfo.reference.json', (sfo) => {
    const wanted = sfo.segments_barea_2018;
    const table = tableOf('overall');
    for (const { level, figure } of table.rows)
      expectInterval(shown(figure), wanted.by[level.toUpperCase()].top2_wilson95, level);
    expect(table.comparison!.omnibus).toMatchObject({ test: 'chiSquare', df1: wanted.chisq_top2.df });
    expectNear(table.comparison!.omnibus!.statistic!, wanted.chisq_top2.x2);
    expectNear(table.comparison!.omnibus!.p, wanted.chisq_top2.p);
  });

  const tableOf = (item: string) => report.segments.find((one) => one.item === item)!;
  const nameOf = ({ first, second }: { first: string; second: string }) => `${first}-${second}`.toUpperCase();
});
