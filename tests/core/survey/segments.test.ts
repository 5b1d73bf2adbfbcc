import { describe, expect, it } from 'vitest';
import { buildReport } from '#core/report/build-report.ts';
import { count } from '#core/report/count.ts';
import { areRelated, originsOf } from '#core/survey/origins.ts';
import { itemsOf } from '#core/survey/survey.ts';
import { response, stamp, surveyOf, times } from '../report/fixtures.ts';

/** Those who shop, some of whom by car. */
const source = (segment: string) => `
title: Your visit
thanks: Thank you
locales: [en]
sampling: open-link
timezone: UTC
items:
  - { id: overall, type: csat, text: How was it? }
  - id: who
    type: single
    segment: true
    text: Who are you?
    options: [{ value: private, label: Private }, { value: firm, label: A firm }]
${segment}
`;
const branch = (more: string) => `
  - id: branch
    type: single
    segment: true
    text: Which branch?
    ${more}
    options: [{ value: north, label: North }, { value: south, label: South }]
`;
const outcome = `
  - id: outcome
    type: computed
    segment: true
    text: How it ended
    options: [{ value: well, label: Well, if: overall >= 4 }, { value: other, label: Otherwise }]
`;

describe('the questions that groups are made by', () => {
  it('are not two along the same lines, whose tables would tell on each other', () => {
    expect(() => surveyOf(source(branch('visibleIf: who = firm')))).toThrow(
      '"branch" divides people along the lines of "who"',
    );
    const computed = outcome.replace('overall >= 4', 'who = private');
    expect(() => surveyOf(source(computed))).toThrow('"outcome" divides people along the lines of "who"');
    expect(() => surveyOf(source(branch('help: The last one')))).not.toThrow();
  });

  it('may be made of an answer, and then are not compared in that answer', () => {
    const survey = surveyOf(
      `${source(outcome)}  - { id: recommend, type: nps, text: Would you recommend us? }\n`,
    );
    const origins = originsOf(itemsOf(survey));
    expect(areRelated(origins.get('outcome')!, origins.get('overall')!)).toBe(true);
    expect(areRelated(origins.get('outcome')!, origins.get('recommend')!)).toBe(false);
    const responses = times(40, () =>
      response(survey, { overall: '5', who: 'firm', outcome: 'well', recommend: '9' }),
    );
    const tables = buildReport(survey, count(survey, responses), stamp).segments;
    expect(tables.map(({ segment, item }) => `${segment} ${item}`)).toEqual([
      'who overall',
      'who recommend',
      'outcome recommend',
    ]);
  });
});
