import { describe, expect, it } from 'vitest';
import { LOCALES, messagesFor } from '#i18n/i18n.ts';
import { DEFINITIONS, sourcesOf, type HowMetric } from '#report/how/definitions.ts';
import { SOURCES } from '#report/how/sources.ts';
import { questionsOf } from '#report/how/wording.ts';
import { sampleReport } from '../sample-report.ts';

const metrics = Object.keys(DEFINITIONS) as HowMetric[];

describe('how we know', () => {
  it.each(LOCALES)('says in %s what each letter of a formula is', (locale) => {
    const { metrics: sentences } = messagesFor(locale).report.how;
    for (const [metric, letters] of [
      ['nps', 'PD'],
      ['csat', 'kn'],
      ['gap', 'BW'],
      ['answers', 'kn'],
      ['expectations', 'xyBW'],
      ['worth', 'mrd'],
      ['benchmarks', 'xy'],
    ] as const) {
      for (const letter of letters) expect(sentences[metric]).toContain(letter);
    }
  });

  it('cites every source it names, and names none that nothing cites', () => {
    const cited = new Set(metrics.flatMap((metric) => sourcesOf(metric, true)));
    expect([...cited].sort()).toEqual(Object.values(SOURCES).sort());
  });
});

describe('the questions behind a part of the report', () => {
  const report = sampleReport([900, 604]);

  it('are those that it names, in their exact words', () => {
    const [nps] = report.headline;
    expect(questionsOf(report, nps).map(({ item }) => item)).toEqual([nps!.item]);
  });

  it('are found wherever they stand, and once', () => {
    const both = { pairs: [{ item: 'food' }, { items: ['food', 'recommend'] }] };
    expect(
      questionsOf(report, both)
        .map(({ item }) => item)
        .sort(),
    ).toEqual(['food', 'recommend']);
  });

  it('are none of the words that only look like one', () => {
    expect(questionsOf(report, { label: 'food', wave: 'recommend' })).toEqual([]);
  });
});
