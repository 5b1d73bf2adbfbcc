import { describe, expect, it } from 'vitest';
import { breaksOf } from '#core/report/breaks/breaks.ts';
import { isOtherMix } from '#core/report/breaks/channel-mix.ts';
import { count } from '#core/report/count.ts';
import { groupCounts } from '#core/report/group-counts.ts';
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
  breaksOf(now, ['spring', 'autumn'], tally, [from('2025-04-01T00:00:00Z', old), from(changedAt, now)]);

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
    expect(breaksOf(old, ['spring', 'autumn'], tally, wordings)).toEqual([]);
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
    expect(breaksOf(now, ['spring', 'autumn'], tally, [from('2026-01-01T00:00:00Z', now)])).toEqual([]);
    expect(breaksOf(now, ['spring', 'autumn'], tally, [])).toEqual([]);
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
