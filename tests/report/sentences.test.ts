import { describe, expect, it } from 'vitest';
import type { Report } from '#core/report/report.ts';
import type { Sampling } from '#core/survey/survey.ts';
import { LOCALES } from '#i18n/i18n.ts';
import { editionOf } from '#report/edition.ts';
import { sayHidden, sayLowBase } from '#report/figure/words.ts';
import { nameLevel } from '#report/method/coverage.ts';
import { sayHiddenTables } from '#report/method/hidden.ts';
import { sayAnswered } from '#report/method/response-rate.ts';
import { endsOf } from '#report/questions/ends.ts';
import { missingOf } from '#report/questions/missing.ts';
import { summarise } from '#report/summary/sentences.ts';
import { sampleReport } from './sample-report.ts';
import { plain } from './plain.ts';

const report = sampleReport([900, 604]);
const asSampled = (sampling: Sampling): Report => ({ ...report, method: { ...report.method, sampling } });

describe('the report in short', () => {
  it('speaks of those who answered when anyone with the link could', () => {
    const [nps, csat] = plain(summarise(editionOf(asSampled('open-link'), 'en')));
    expect(nps?.figure).toMatch(
      /^Among those who answered, the Net Promoter Score is \+\d+\.\d \(model-based 95% interval \+\d+\.\d to \+\d+\.\d\): \d+\.\d% are promoters, \d+\.\d% are detractors\.$/,
    );
    expect(csat?.figure).toMatch(
      /^Among those who answered, \d+\.\d% chose the highest point, “Very satisfied” \(model-based 95% interval .*\)\. Together with the point below it, \d+\.\d%\.$/,
    );
    expect(nps?.change).toMatchObject({
      kind: 'none',
      sentence: expect.stringMatching(/^No clear change since Spring/),
    });
  });

  it('names the intervals of a random sample confidence intervals, and never a margin of error', () => {
    for (const sampling of ['census', 'random', 'open-link'] as const) {
      const text = JSON.stringify(summarise(editionOf(asSampled(sampling), 'en')));
      expect(text.includes('confidence interval')).toBe(sampling === 'random');
      expect(text.includes('Among those who answered')).toBe(sampling === 'open-link');
      expect(text).not.toMatch(/margin of error/i);
    }
  });

  it('says that there is none when every headline is hidden', () => {
    expect(summarise(editionOf(sampleReport([8]), 'en'))).toEqual([
      { headline: null, figure: 'There are too few answers for a headline figure.', change: null },
    ]);
  });

  it('says nothing of too few answers in a survey that asks for no headline', () => {
    expect(summarise(editionOf({ ...report, headline: [] }, 'en'))).toEqual([]);
  });

  it.each(LOCALES)('has no value left out in %s', (locale) => {
    for (const sampling of ['census', 'random', 'open-link'] as const) {
      expect(JSON.stringify(summarise(editionOf(asSampled(sampling), locale)))).not.toMatch(
        /[{]\w+[}]|undefined|NaN/,
      );
    }
  });
});

describe('what is not there', () => {
  const edition = editionOf(report, 'en');

  it('is said with its reason', () => {
    expect(sayHidden(edition, 'noData')).toBe('No data');
    expect(sayHidden(edition, 'tooFew')).toBe('Hidden: fewer than 10 answers');
    expect(sayHidden(edition, 'complement')).toBe('Hidden: it could tell what single people answered');
    expect(sayLowBase(edition)).toContain('fewer than 30 answers');
  });

  it('is counted by each way of not answering, apart', () => {
    const security = report.distributions.find(({ item }) => item === 'security')!;
    expect(missingOf(edition, security.waves)).toEqual([
      { name: 'Skipped', counts: [54, 36] },
      { name: 'Does not apply', counts: [81, 54] },
    ]);
    const required = report.distributions.find(({ item }) => item === 'recommend')!;
    expect(missingOf(edition, required.waves)).toEqual([]);
  });

  it('is told table by table in the words of the page', () => {
    const told = {
      ...report,
      method: {
        ...report.method,
        hidden: [
          { table: 'segment/area/recommend', reason: 'tooFew' as const, cells: 1 },
          { table: 'distribution/food', reason: 'tooFew' as const, cells: 2 },
          { table: 'coverage/locale', reason: 'complement' as const, cells: 1 },
        ],
      },
    };
    expect(sayHiddenTables(editionOf(told, 'en'))).toEqual([
      'By group, “Which boarding area do you leave from?”: 1 figure on too few answers',
      'Answers, “Food and drink”: 2 figures on too few answers',
      'How the answers came in, “By language”: 1 figure that could tell what single people answered',
    ]);
  });
});

describe('how it was measured', () => {
  const edition = editionOf(report, 'en');
  const wave = report.waves[0]!;

  it('has a response rate only where the number of invited is known', () => {
    expect(sayAnswered(edition, { ...wave, responses: 900, invited: 3000 })).toBe(
      '900 of 3,000 invited, a response rate of 30.0%',
    );
    expect(sayAnswered(edition, { ...wave, responses: 900, invited: null })).toBe('900 answers');
  });

  it('names channels, collectors and languages in the language of the reader', () => {
    const es = editionOf(report, 'es');
    expect(nameLevel(edition, 'channel', { level: 'qr', label: null, responses: 1 })).toBe('QR code');
    expect(nameLevel(es, 'locale', { level: 'zh', label: null, responses: 1 })).toBe('Chino');
    expect(
      nameLevel(es, 'collector', { level: 'gate-a', label: { en: 'Gate A', es: 'Puerta A' }, responses: 1 }),
    ).toBe('Puerta A');
    expect(nameLevel(edition, 'collector', { level: 'gone', label: null, responses: 1 })).toBe('gone');
  });

  it('names the ends of a scale only where both have words', () => {
    const of = (item: string) => report.distributions.find((one) => one.item === item)!;
    expect(endsOf(edition, of('recommend'))).toEqual(['Not at all likely', 'Extremely likely']);
    expect(endsOf(edition, of('purpose'))).toBeNull();
    const bare = {
      ...of('food'),
      values: of('food').values.map(({ value }) => ({ value, label: { en: value } })),
    };
    expect(endsOf(edition, bare)).toBeNull();
  });
});
