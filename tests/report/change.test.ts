import { describe, expect, it } from 'vitest';
import type { Change, CsatHeadline, NpsHeadline, Report } from '#core/report/report.ts';
import type { Sampling } from '#core/survey/survey.ts';
import { editionOf } from '#report/edition.ts';
import { sayChange } from '#report/headline/change.ts';
import { sampleReport } from './sample-report.ts';
import { plain } from './plain.ts';

const report = sampleReport();
const nps = report.headline.find((one): one is NpsHeadline => one.metric === 'nps')!;
const csat = report.headline.find((one): one is CsatHeadline => one.metric === 'csat')!;

const asSampled = (sampling: Sampling): Report => ({ ...report, method: { ...report.method, sampling } });
const english = (sampling: Sampling = 'random') => editionOf(asSampled(sampling), 'en');
const changed = (change: Partial<Change>): Change => ({
  from: 'spring',
  value: 0,
  low: -1,
  high: 1,
  p: 0.5,
  clear: false,
  ...change,
});

const said = (...about: Parameters<typeof sayChange>) => plain(sayChange(...about))!;

describe('what is said about a change', () => {
  it('a clear rise', () => {
    const words = said(english(), {
      ...nps,
      change: changed({ value: 8.86, low: 5.94, high: 11.79, p: 3e-9, clear: true }),
    });
    expect(words).toEqual({
      kind: 'up',
      sentence:
        'Up 8.9 points since Spring. The change is clear: its 95% confidence interval is +5.9 to +11.8.',
      details: ['p < 0.001'],
    });
  });

  it('a clear fall', () => {
    const { kind, sentence, details } = said(english(), {
      ...nps,
      change: changed({ value: -8.86, low: -11.79, high: -5.94, p: 0.0123, clear: true }),
    });
    expect(kind).toBe('down');
    expect(sentence).toBe(
      'Down 8.9 points since Spring. The change is clear: its 95% confidence interval is −11.8 to −5.9.',
    );
    expect(details).toEqual(['p = 0.012']);
  });

  it('no clear change, whatever the figure did', () => {
    const { kind, sentence } = said(english(), {
      ...nps,
      change: changed({ value: 6.4, low: -2.1, high: 14.9, p: 0.139 }),
    });
    expect(kind).toBe('none');
    expect(sentence).toBe(
      'No clear change since Spring: +6.4 points, and its 95% confidence interval is −2.1 to +14.9.',
    );
  });

  it('a share changes by percentage points, and it is said which share', () => {
    const { sentence } = said(english(), {
      ...csat,
      change: changed({ value: 0.031, low: 0.004, high: 0.075, p: 0.03, clear: true }),
    });
    expect(sentence).toBe(
      'The two highest points together are up 3.1 percentage points since Spring. The change is clear: its 95% confidence interval is +0.4 to +7.5.',
    );
  });

  it('nothing to compare with in a first wave', () => {
    const first = { ...nps, change: null, byWave: nps.byWave.slice(-1) };
    expect(sayChange(english(), first)).toEqual({
      kind: 'first',
      sentence: 'There is no earlier wave to compare with yet.',
      details: [],
    });
  });

  it('that a hidden wave cannot be compared with', () => {
    expect(sayChange(english(), { ...nps, change: null })).toEqual({
      kind: 'notComparable',
      sentence: 'Cannot be compared with Spring: one of the two has too few answers.',
      details: [],
    });
  });
});
