import { describe, expect, it } from 'vitest';
import { buildReport } from '#core/report/build-report.ts';
import { count } from '#core/report/count.ts';
import { parseReport } from '#core/report/schema.ts';
import type { Figure, Report } from '#core/report/report.ts';
import { buildProgram } from '#core/program/build-program.ts';
import type { Program } from '#core/program/program.ts';
import { share } from '#core/metrics/share.ts';
import { nps } from '#core/metrics/nps.ts';
import type { Survey } from '#core/survey/survey.ts';
import { response, stamp, surveyOf, times } from './fixtures.ts';

const survey = (wave: string, sampling = 'census') =>
  surveyOf(
    `
title: Working here
thanks: Thank you
locales: [en]
sampling: ${sampling}
waves: [{ id: now${wave} }]
report: { index: { items: [overall, tools] } }
items:
  - { id: recommend, type: nps, text: Would you recommend us? }
  - { id: overall, type: csat, text: How satisfied are you? }
  - { id: tools, type: rating, scale: 1-5, specials: [doesNotApply], text: Your tools }
  - id: place
    type: single
    segment: true
    text: Where do you work?
    options: [{ value: office, label: Office }, { value: depot, label: Depot }]
`,
    'team.yaml',
  );

/** 60 of the office and 40 of the depot, 10 of whom do not say where they work; 20 skip one question, 10 have no tools. */
const answers = (of: Survey) => [
  ...times(30, () => response(of, { recommend: '10', overall: '5', tools: '5', place: 'office' })),
  ...times(30, () => response(of, { recommend: '8', overall: '4', tools: '3', place: 'office' })),
  ...times(10, () => response(of, { recommend: '3', overall: '2', tools: 'doesNotApply', place: 'depot' })),
  ...times(20, () => response(of, { recommend: '9', overall: 'skipped', tools: '4', place: 'depot' })),
  ...times(10, () => response(of, { recommend: '6', overall: '4', tools: '2', place: 'skipped' })),
];

const reportOf = (of: Survey) => parseReport(buildReport(of, count(of, answers(of)), stamp));
const estimate = (figure: Figure) => (figure.shown ? figure.estimate : null);
const headlineOf = (report: Report, metric: 'nps' | 'csat' | 'index') =>
  report.headline.find((one) => one.metric === metric)!;

describe('the part of a list that answered', () => {
  it('is told to every figure: who skipped a question is not known, whom it does not concern is no part', () => {
    const report = reportOf(survey(', population: 200'));
    const [score, satisfaction] = [headlineOf(report, 'nps'), headlineOf(report, 'csat')];
    expect(estimate((score as { nps: Figure }).nps)).toEqual(
      nps({ promoters: 50, passives: 30, detractors: 20, sampled: 0.5 }),
    );
    // 80 of the 100 of 200.
    expect(estimate((satisfaction as { topBox: Figure }).topBox)).toEqual(
      share({ x: 30, n: 80, sampled: 0.4 }),
    );
    const tools = report.distributions.find(({ item }) => item === 'tools')!.waves[0]!;
    expect(tools.cells.find(({ value }) => value === '5')!.share).toEqual(
      share({ x: 30, n: 90, sampled: 0.5 }),
    );
    expect(report.waves[0]).toMatchObject({ population: 200, responses: 100 });
  });

  it('is in a group what it is of everyone, less those who did not say where they belong', () => {
    const report = reportOf(survey(', population: 200'));
    const table = report.segments.find(({ item }) => item === 'recommend')!;
    const office = table.rows.find(({ level }) => level === 'office')!;
    expect(estimate(office.figure)).toEqual(
      nps({ promoters: 30, passives: 30, detractors: 0, sampled: 0.5 * 0.9 }),
    );
    expect(estimate(table.everyone)).toEqual(
      nps({ promoters: 50, passives: 30, detractors: 20, sampled: 0.5 }),
    );
  });

  it('is that of the invited in a census, unless the size of the list is given', () => {
    const [invited, listed] = [reportOf(survey(', invited: 120')), reportOf(survey(', population: 120'))];
    expect(invited.headline).toEqual(listed.headline);
    const random = reportOf(survey(', invited: 120', 'random'));
    expect(random.waves[0]!.population).toBeNull();
    expect(random.headline).toEqual(reportOf(survey('', 'random')).headline);
  });

  it('leaves nothing open where everyone answered', () => {
    const report = reportOf(survey(', population: 100'));
    const score = estimate((headlineOf(report, 'nps') as { nps: Figure }).nps)!;
    expect([score.low, score.high]).toEqual([score.value, score.value]);
    const satisfaction = estimate((headlineOf(report, 'csat') as { topBox: Figure }).topBox)!;
    expect(satisfaction.high - satisfaction.low).toBeGreaterThan(0.05);
  });

  it.each([
    ['an open link', survey(', population: 100', 'open-link')],
    ['a list that is too short', survey(', population: 99')],
    ['a list of unknown size', survey('')],
  ])('is not known of %s', (_, of) => {
    const endless = reportOf(survey('', 'random'));
    expect(reportOf(of).headline).toEqual(endless.headline);
    expect(reportOf(of).segments).toEqual(endless.segments);
    expect(reportOf(of).distributions).toEqual(endless.distributions);
  });

  it('is told to figures of programs, which are made of what was published', () => {
    const of = survey(', population: 200');
    const program: Program = {
      id: 'all',
      locales: ['en'],
      title: { en: 'All' },
      chain: [{ name: 'employee-satisfaction', figures: [{ survey: 'team', item: 'recommend' }] }],
      journey: [],
      places: [],
    };
    const report = reportOf(of);
    const joined = buildProgram(program, [{ survey: of, release: { report, digest: '' } }]);
    expect(joined.chain[0]!.figures[0]!.figure).toEqual((headlineOf(report, 'nps') as { nps: Figure }).nps);
  });
});
