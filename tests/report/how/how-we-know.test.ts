import { describe, expect, it } from 'vitest';
import type { Report } from '#core/report/report.ts';
import { LOCALES, messagesFor } from '#i18n/i18n.ts';
import { baseOf, casesOf, metricOf } from '#report/how/cases.ts';
import { DEFINITIONS, makingOf, type Case, type HowMetric } from '#report/how/definitions.ts';
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
    const cited = metrics.flatMap((metric) => {
      const every = Object.keys(DEFINITIONS[metric].also ?? {}) as Case[];
      return makingOf(metric, new Set(every)).sources;
    });
    expect([...new Set(cited)].sort()).toEqual(Object.keys(SOURCES).sort());
  });

  it('has a sentence in the list for every method that a figure may be made by', () => {
    const used = metrics.flatMap((metric) => {
      const { methods, also = {} } = DEFINITIONS[metric];
      return [...methods, ...Object.values(also).flatMap((one) => one.methods)];
    });
    expect([...new Set(used)].sort()).toEqual(Object.keys(messagesFor('en').report.how.methodNames).sort());
  });
});

describe('what is told of how a part was made', () => {
  const report = sampleReport([900, 604]);
  const methods = (metric: HowMetric, part: Parameters<typeof casesOf>[1], of = report) =>
    makingOf(metric, casesOf(of, part)).methods;

  it('is a test of the change where one was told, and none where there was none', () => {
    const [headline] = report.headline;
    expect(headline!.change).not.toBeNull();
    expect(methods('nps', headline!)).toEqual(['tango', 'zTest']);
    expect(methods('nps', { ...headline!, change: null })).toEqual(['tango']);
  });

  it('is a mean only of questions that have one', () => {
    const rated = report.distributions.find(({ waves }) => waves[0]!.mean)!;
    const chosen = { ...rated, waves: rated.waves.map((wave) => ({ ...wave, mean: null })) };
    expect(methods('answers', rated)).toEqual(['wilson', 'student']);
    expect(methods('answers', chosen)).toEqual(['wilson']);
  });

  it('is what a test over the waves was made with: shares by theirs, scores and means by others', () => {
    const nps = { ...report, headline: report.headline.filter(({ metric }) => metric === 'nps') };
    expect(methods('trend', 'waves', nps)).toEqual(['holm', 'zTest']);
  });

  it('is how the importance was derived: as what goes with the outcome was', () => {
    const drivers = { kind: 'drivers', method: 'johnson', complete: 600 } as const;
    const importance = { kind: 'importance', basis: 'derived' } as const;
    const of = { ...report, sections: [drivers, importance] } as unknown as typeof report;
    const [first, second] = of.sections;
    expect(methods('importance', second!, of)).toEqual(['student', 'johnson', 'bootstrap']);
    expect(metricOf(first!)).toBe('relativeWeights');
    expect(baseOf(first!)).toBe(600);
    const stated = { ...importance, basis: 'stated' } as unknown as typeof second;
    expect(methods('importance', stated!, of)).toEqual(['student']);
  });

  it('is how ways of asking were compared, all at once and two by two, and nothing where they were not', () => {
    const channels = {
      kind: 'channels',
      comparisons: [{ pairs: [] }],
    } as unknown as Report['sections'][number];
    expect(methods('channels', channels)).toEqual(['wilson', 'woodruff', 'student', 'waysTest', 'holm']);
    const pairs = [{ difference: { value: 0.1, low: 0.05, high: 0.15 } }];
    expect(
      methods('channels', { ...channels, comparisons: [{ pairs }] } as unknown as typeof channels),
    ).toContain('newcombe');
    const alone = { ...channels, comparisons: [] } as unknown as typeof channels;
    expect(methods('channels', alone)).toEqual(['wilson', 'woodruff', 'student']);
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
