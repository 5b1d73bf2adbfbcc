import { describe, expect, it } from 'vitest';
import { buildReport } from '#core/report/build-report.ts';
import { count } from '#core/report/count.ts';
import type { Report } from '#core/report/report.ts';
import type { Response } from '#core/response/response.ts';
import { LOCALES } from '#i18n/i18n.ts';
import { editionOf } from '#report/edition.ts';
import { sayBenchmarks } from '#report/sections/benchmarks/finding.ts';
import { sayCost } from '#report/sections/cost/finding.ts';
import { sayDelighted, sayGroupChanges, sayLoyalty } from '#report/sections/loyalty/finding.ts';
import { loyaltyPicture } from '#report/sections/loyalty/picture.ts';
import { sayRanking } from '#report/sections/ranking/finding.ts';
import { sayReasons } from '#report/sections/reasons/finding.ts';
import { sayForecast, saySpending } from '#report/sections/spending/finding.ts';
import { linePicture } from '#report/sections/spending/line-picture.ts';
import { sayGain, sayWorth } from '#report/sections/worth/finding.ts';
import { response, stamp, surveyOf } from '../../core/report/fixtures.ts';
import { sectionOf } from '../../core/report/sections/section-of.ts';
import { plain } from '../plain.ts';

/** One survey that has every section of these. */
const survey = surveyOf(`
title: Your workshop
thanks: Thank you
locales: [en]
sampling: census
timezone: UTC
waves:
  - { id: w1, closes: 2024-06-30, label: Spring }
  - { id: w2, opens: 2024-07-01, label: Autumn }
items:
  - { id: overall, type: csat, text: How was it? }
  - { id: recommend, type: nps, text: Would you recommend us? }
  - { id: burden, type: effort, costs: [money, time] }
  - { id: why, type: reasons, text: Why would you leave? }
  - { id: spent, type: share, text: How much with us? }
  - id: matters
    type: ranking
    text: What matters?
    options: [{ value: price, label: Price }, { value: speed, label: Speed }]
report:
  spending: { target: 50 }
  worth: { customers: 100, margin: 80, retention: 0.8, currency: EUR }
  benchmarks:
    - { item: overall, metric: topTwo, name: Rivals, value: 0.3, n: 500, source: Yearbook, year: 2024 }
    - { item: overall, metric: topTwo, name: The press, value: 0.9, source: Newspaper, year: 2024 }
`);

function answersOf(wave: string, n: number, day: string): Response[] {
  return Array.from({ length: n }, (_, one) =>
    response(
      survey,
      {
        overall: one % 4 === 0 ? '2' : one % 2 === 0 ? '4' : '5',
        recommend: one % 2 === 0 ? '7' : '10',
        'burden-money': String(1 + (one % 3)),
        'burden-time': String(2 + (one % 3)),
        why: one % 5 === 0 ? 'competition' : 'pricing',
        spent: one % 2 === 0 ? '20' : '40',
        matters: one % 4 === 0 ? 'price.1+speed.2' : 'speed.1+price.2',
      },
      { wave, endedAt: `${day}T10:00:00Z` },
    ),
  );
}

const reportOf = (n: number): Report =>
  buildReport(
    survey,
    count(survey, [...answersOf('w1', n, '2024-05-01'), ...answersOf('w2', n, '2024-09-01')]),
    stamp,
  );
const report = reportOf(80);
const few = reportOf(8);
const edition = editionOf(report, 'en');
const hidden = editionOf(few, 'en');

describe('what a section says in words', () => {
  it('is how many are satisfied and loyal, and that the groups have not clearly changed', () => {
    const section = sectionOf(report, 'loyalty');
    expect(sayLoyalty(edition, section)).toMatch(
      /^Of those who answered both questions, 50\.0% are satisfied and loyal \(.*\); 25\.0% are satisfied and yet not loyal/,
    );
    expect(sayGroupChanges(edition, section)).toBe('No group has clearly changed since Spring.');
    expect(plain(sayDelighted(edition, section))).toContain(
      'The difference of 100.0 percentage points is clear',
    );
    expect(loyaltyPicture(edition, section)?.cells.highHigh.spot?.value).toBe(0.5);
  });

  it('is that too few answered, where figures are hidden', () => {
    expect(sayLoyalty(hidden, sectionOf(few, 'loyalty'))).toBe(
      'Too few answered both questions to show the groups.',
    );
    expect(loyaltyPicture(hidden, sectionOf(few, 'loyalty'))).toBeNull();
    expect(sayCost(hidden, sectionOf(few, 'cost'))).toBe('Too few answered to show what it costs.');
    expect(sayReasons(hidden, sectionOf(few, 'reasons'))).toBe('Too few answered to show the reasons.');
    expect(saySpending(hidden, sectionOf(few, 'spending'))).toBe(
      'Too few answered to show the share of spending.',
    );
    expect(sayRanking(hidden, sectionOf(few, 'ranking'))).toBe('Too few answered to show the order.');
    expect(sayBenchmarks(hidden, sectionOf(few, 'benchmarks').figures[0]!)).toBe(
      'Our own figure is hidden, so nothing can be compared.',
    );
  });

  it('names the cost that weighs most, and the reason and the option that lead', () => {
    expect(sayCost(edition, sectionOf(report, 'cost'))).toMatch(/^“Time” weighs most: 2\.99/);
    expect(sayReasons(edition, sectionOf(report, 'reasons'))).toMatch(
      /^The reason named most is “The price: too high, raised, or unfair”: 80\.0%/,
    );
    expect(sayRanking(edition, sectionOf(report, 'ranking'))).toMatch(
      /^Put first most often: “Speed”, by 75\.0%/,
    );
  });

  it('says of spending that it has not clearly changed, and that two waves make no forecast', () => {
    const section = sectionOf(report, 'spending');
    expect(saySpending(edition, section)).toMatch(/^On average 30\.0% .* No clear change since Spring/);
    expect(sayForecast(edition, section.forecast!)).toBe(
      'No forecast: it takes three waves to lay a line through.',
    );
    expect(linePicture(edition, section)?.waves).toHaveLength(2);
  });

  it('says when a target is reached, and when its end is not in sight', () => {
    const about = { target: 50, waves: 4, perYear: null, line: [], state: 'expected' } as const;
    const reached = { day: '2027-03-01', earliest: '2026-12-01', latest: '2027-09-01' };
    expect(sayForecast(edition, { ...about, reached })).toBe(
      'If the line goes on as it has, 50% is reached about March 1, 2027; the prediction interval allows any day from December 1, 2026 to September 1, 2027.',
    );
    expect(sayForecast(edition, { ...about, reached: { ...reached, latest: null } })).toContain(
      'its end is not in sight',
    );
  });

  it('says above whom the own figure clearly is, and of whom it cannot be told', () => {
    expect(sayBenchmarks(edition, sectionOf(report, 'benchmarks').figures[0]!)).toBe(
      'Clearly above Rivals. Whether it differs from The press cannot be told: the source says nothing of its exactness.',
    );
  });

  it('says what follows from assumptions as following from assumptions', () => {
    const section = sectionOf(report, 'worth');
    expect(sayWorth(edition, section)).toBe('Under these assumptions a customer is worth €293.');
    expect(sayGain(edition, section)).toContain('worth 20% more');
    expect(plain(sayGain(edition, section))).toContain('25% to 85% more profit');
  });

  it.each(LOCALES)('leaves nothing unfilled in %s', (locale) => {
    for (const one of [report, few]) {
      const there = editionOf(one, locale);
      const benchmarks = sectionOf(one, 'benchmarks').figures[0]!;
      const sentences = [
        sayLoyalty(there, sectionOf(one, 'loyalty')),
        sayDelighted(there, sectionOf(one, 'loyalty')),
        sayGroupChanges(there, sectionOf(one, 'loyalty')),
        sayCost(there, sectionOf(one, 'cost')),
        sayReasons(there, sectionOf(one, 'reasons')),
        saySpending(there, sectionOf(one, 'spending')),
        sayForecast(there, sectionOf(one, 'spending').forecast!),
        sayRanking(there, sectionOf(one, 'ranking')),
        sayBenchmarks(there, benchmarks),
        sayWorth(there, sectionOf(one, 'worth')),
        sayGain(there, sectionOf(one, 'worth')),
      ];
      for (const sentence of sentences) expect(sentence ?? 'x').not.toMatch(/[{}]|undefined|NaN|^$/);
    }
  });
});
