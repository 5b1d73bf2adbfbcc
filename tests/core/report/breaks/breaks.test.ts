import { describe, expect, it } from 'vitest';
import { breaksOf } from '#core/report/breaks/breaks.ts';
import { isOtherMix } from '#core/report/breaks/channel-mix.ts';
import { buildReport } from '#core/report/build-report.ts';
import { count } from '#core/report/count.ts';
import { groupCounts } from '#core/report/group-counts.ts';
import type { Channel } from '#core/survey/survey.ts';
import { wordingOf, type FieldedWording } from '#core/survey/change/wording.ts';
import { response, surveyOf, times } from '../fixtures.ts';

const surveyWith = (text: string, more = '', anchors = 'Excellent') =>
  surveyOf(`
title: Visit
thanks: Thank you
locales: [en, es]
sampling: census
waves:
  - { id: spring, closes: 2025-06-30 }
  - { id: autumn, opens: 2025-07-01, closes: 2025-12-31 }
  - { id: winter, opens: 2026-01-01 }
${more}
items:
  - { id: overall, type: csat, text: { en: "${text}", es: En general }, anchors: { 5: ${anchors} } }
`);
const tally = {
  waves: [
    { wave: 'spring', responses: 20, first: '2025-05-01T00:00:00Z', last: '2025-05-31T00:00:00Z' },
    { wave: 'autumn', responses: 20, first: '2025-09-01T00:00:00Z', last: '2025-09-30T00:00:00Z' },
  ],
};
const from = (firstAt: string, survey: ReturnType<typeof surveyOf>): FieldedWording => ({
  firstAt,
  wording: wordingOf(survey),
});
const old = surveyWith('How was it?');
const found = (now: ReturnType<typeof surveyOf>, changedAt = '2025-08-01T00:00:00Z') =>
  breaksOf(
    now,
    ['spring', 'autumn'],
    tally,
    [from('2025-04-01T00:00:00Z', old), from(changedAt, now)],
    new Set(),
  );

describe('a line', () => {
  it('breaks where the wording of the question changed between two waves', () => {
    expect(found(surveyWith('How did you find it?'))).toEqual([
      { item: 'overall', wave: 'autumn', causes: ['wording'], note: null },
    ]);
  });

  it('breaks where the words of a point changed', () => {
    expect(found(surveyWith('How was it?', '', 'Delighted'))).toMatchObject([{ causes: ['anchors'] }]);
  });

  it('holds where nothing but case, spaces and punctuation did', () => {
    expect(found(surveyWith('how was it'))).toEqual([]);
  });

  it('holds where only a translation was mended', () => {
    const es = surveyWith('How was it?');
    const mended: typeof es = JSON.parse(JSON.stringify(es).replaceAll('En general', 'En conjunto'));
    expect(found(mended)).toEqual([]);
  });

  it('goes by the last answer of each wave itself', () => {
    const between = from('2025-06-10T00:00:00Z', surveyWith('How did you find it?'));
    const back = from('2025-08-01T00:00:00Z', old);
    const wordings = [from('2025-04-01T00:00:00Z', old), between, back];
    expect(breaksOf(old, ['spring', 'autumn'], tally, wordings, new Set())).toEqual([]);
  });

  it('breaks with the first answer in new words, were it the last of the wave', () => {
    expect(found(surveyWith('How did you find it?'), '2025-09-30T00:00:00Z')).toMatchObject([
      { wave: 'autumn' },
    ]);
  });

  it('breaks in the question of which that is said, before the wave of which it is said', () => {
    const now = surveyWith(
      'How did you find it?',
      'report: { breaks: [{ item: overall, wave: winter, comparable: true }] }',
    );
    expect(found(now)).toMatchObject([{ item: 'overall', wave: 'autumn', causes: ['wording'], note: null }]);
  });

  it('breaks before the wave in the middle of which the wording changed', () => {
    expect(found(surveyWith('How did you find it?'), '2025-09-10T00:00:00Z')).toMatchObject([
      { wave: 'autumn' },
    ]);
  });

  it('holds where the wording changed only after the last answer', () => {
    expect(found(surveyWith('How did you find it?'), '2025-10-10T00:00:00Z')).toEqual([]);
  });

  it('holds where the authors say that the new words ask the same', () => {
    const now = surveyWith(
      'How did you find it?',
      'report: { breaks: [{ item: overall, wave: autumn, comparable: true }] }',
    );
    expect(found(now)).toEqual([]);
  });

  it('breaks where the authors say so, with what they say about it', () => {
    const now = surveyWith(
      'How was it?',
      'report: { breaks: [{ item: overall, wave: autumn, note: { en: Asked later., es: Más tarde. } }] }',
    );
    expect(found(now)).toEqual([
      { item: 'overall', wave: 'autumn', causes: [], note: { en: 'Asked later.', es: 'Más tarde.' } },
    ]);
  });

  it('holds over waves of before wordings were kept', () => {
    const now = surveyWith('How did you find it?');
    expect(
      breaksOf(now, ['spring', 'autumn'], tally, [from('2026-01-01T00:00:00Z', now)], new Set()),
    ).toEqual([]);
    expect(breaksOf(now, ['spring', 'autumn'], tally, [], new Set())).toEqual([]);
  });
});

describe('the mix of channels', () => {
  const came = (wave: string, channel: 'qr' | 'phone', n: number) =>
    times(n, () => response(old, { overall: '4' }, { wave, channel }));
  const other = (...groups: ReturnType<typeof came>[]) =>
    isOtherMix(groupCounts(count(old, groups.flat())), 'spring', 'autumn', 10);

  it('is another one where a quarter of the answers came in another way', () => {
    expect(other(came('spring', 'qr', 40), came('autumn', 'qr', 30), came('autumn', 'phone', 10))).toBe(true);
    expect(other(came('spring', 'qr', 40), came('autumn', 'qr', 31), came('autumn', 'phone', 9))).toBe(false);
  });

  it('is not told of waves below the minimum', () => {
    expect(other(came('spring', 'qr', 9), came('autumn', 'phone', 40))).toBe(false);
    expect(other(came('spring', 'qr', 40), came('autumn', 'phone', 9))).toBe(false);
    expect(other(came('spring', 'qr', 10), came('autumn', 'phone', 10))).toBe(true);
  });
});

describe('the mode in which most were asked', () => {
  type Came = readonly [channel: Channel, n: number];
  const stamp = { sequence: 1, at: '2026-01-01T00:00:00Z', previous: null };
  const reported = (
    survey: ReturnType<typeof surveyOf>,
    spring: readonly Came[],
    autumn: readonly Came[],
  ) => {
    const came = (wave: string, ways: readonly Came[]) =>
      ways.flatMap(([channel, n]) => times(n, () => response(survey, { overall: '4' }, { wave, channel })));
    return buildReport(survey, count(survey, [...came('spring', spring), ...came('autumn', autumn)]), stamp);
  };
  const breaks = (spring: readonly Came[], autumn: readonly Came[], survey = old) =>
    reported(survey, spring, autumn).comparability.breaks;
  const broken = [{ item: 'overall', wave: 'autumn', causes: ['mode'], note: null }];

  it('breaks every line, and nothing is compared across it', () => {
    const report = reported(old, [['phone', 40]], [['link', 40]]);
    expect(report.comparability.breaks).toEqual(broken);
    const [csat] = report.headline;
    expect(csat?.trends.every(({ steps }) => steps.at(-1)?.gap === 'broken')).toBe(true);
    expect(csat?.trends.every(({ steps }) => steps.at(-1)?.change === null)).toBe(true);
  });

  it('is one for all that is read on a screen, however people came to it', () => {
    expect(breaks([['qr', 40]], [['email', 40]])).toEqual([]);
    expect(
      breaks(
        [
          ['kiosk', 20],
          ['sms', 20],
        ],
        [['link', 40]],
      ),
    ).toEqual([]);
  });

  it('is another on paper, and with an interviewer', () => {
    expect(breaks([['paper', 40]], [['qr', 40]])).toEqual(broken);
    expect(breaks([['phone', 40]], [['interview', 40]])).toEqual([]);
  });

  it('is another where half of the answers came in another, and not where fewer did', () => {
    expect(
      breaks(
        [['phone', 40]],
        [
          ['phone', 20],
          ['link', 20],
        ],
      ),
    ).toEqual(broken);
    expect(
      breaks(
        [['phone', 40]],
        [
          ['phone', 21],
          ['link', 19],
        ],
      ),
    ).toEqual([]);
  });

  it('is not known of what was imported without its channel', () => {
    expect(breaks([['import', 40]], [['link', 40]])).toEqual([]);
    expect(
      breaks(
        [
          ['import', 40],
          ['phone', 9],
        ],
        [['link', 40]],
      ),
    ).toEqual([]);
    expect(
      breaks(
        [
          ['import', 40],
          ['phone', 10],
        ],
        [['link', 40]],
      ),
    ).toEqual(broken);
  });

  it('is overruled by the authors, who know whether it asks the same', () => {
    const same = surveyWith(
      'How was it?',
      'report: { breaks: [{ item: overall, wave: autumn, comparable: true }] }',
    );
    expect(breaks([['phone', 40]], [['link', 40]], same)).toEqual([]);
  });
});
