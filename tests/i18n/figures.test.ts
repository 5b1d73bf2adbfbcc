import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figureWriter } from '#i18n/figures.ts';
import { LOCALES } from '#i18n/i18n.ts';
import { say } from '#i18n/say.ts';

describe('figures as a language writes them', () => {
  const en = figureWriter('en');
  const es = figureWriter('es');

  it('gives an NPS its sign and one decimal', () => {
    expect(en.points(39.8397669337)).toBe('+39.8');
    expect(en.points(-2.25)).toBe('−2.3');
    expect(es.points(30.9811320755)).toBe('+31,0');
  });

  it('gives zero no sign, from whichever side it was rounded', () => {
    expect(en.points(0)).toBe('0.0');
    expect(en.points(-0.04)).toBe('0.0');
    expect(en.points(0.04)).toBe('0.0');
  });

  it('writes shares in percent, means with two decimals, people as whole numbers', () => {
    expect(en.share(0.84236)).toBe('84.2%');
    expect(es.share(0.84236)).toBe('84,2\u00a0%');
    expect(en.mean(4.0613)).toBe('4.06');
    expect(en.count(2809)).toBe('2,809');
  });

  it('never writes p as zero', () => {
    expect(en.probability(0)).toEqual({ under: true, text: '0.001' });
    expect(en.probability(0.00099)).toEqual({ under: true, text: '0.001' });
    expect(en.probability(0.0134)).toEqual({ under: false, text: '0.013' });
  });

  it('tells the time on the clocks of the zone', () => {
    expect(en.instant('2026-11-22T04:15:00Z', 'America/Los_Angeles')).toContain('November 21, 2026');
    expect(en.timezone('America/Los_Angeles')).toBe('Pacific Time');
    // As it is today, and by its own name where it has no other.
    expect(en.timezone('Europe/Lisbon')).not.toContain('Central');
    expect(en.timezone('UTC')).toBe('UTC');
    expect(en.days('2018-05-02', '2018-05-02')).toBe('May 2, 2018');
  });

  it.each(LOCALES)('uses a minus sign that does not break, never a hyphen (%s)', (locale) => {
    const write = figureWriter(locale);
    fc.assert(
      fc.property(fc.double({ min: -100, max: -0.1, noNaN: true }), (value) => {
        expect(write.points(value)).toContain('−');
        expect(write.points(value)).not.toContain('-');
      }),
    );
  });
});

describe('say', () => {
  it('chooses the plural form and writes the number', () => {
    const message = { one: '{n} answer', other: '{n} answers' };
    expect(say('en', message, { n: 1 })).toBe('1 answer');
    expect(say('en', message, { n: 1204 })).toBe('1,204 answers');
  });

  it('isolates what is written from left to right among Arabic words, so that signs stay with their figures', () => {
    expect(say('ar', 'من {low} إلى {high}', { low: '+1.0', high: '+2.0' })).toBe(
      'من \u2068+1.0\u2069 إلى \u2068+2.0\u2069',
    );
    expect(say('ar', 'في {place}', { place: 'المطار' })).toBe('في المطار');
    expect(say('en', 'from {low}', { low: '+1.0' })).toBe('from +1.0');
  });
});
