import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editionOf } from '#report/edition.ts';
import { onRuler } from '#report/figure/on-ruler.ts';
import { waveBefore } from '#report/headline/wave-before.ts';
import { headlineFigure } from '#report/list/headline-figure.ts';
import { partsOf } from '#report/parts.ts';
import { spanOf } from '#report/segments/span.ts';
import { sampleReport } from './sample-report.ts';

const shown = (low: number, high: number) =>
  ({ shown: true, lowBase: false, estimate: { value: (low + high) / 2, low, high, base: 50 } }) as const;
const hidden = { shown: false, reason: 'tooFew' } as const;

describe('a ruler', () => {
  it('begins at the left, for who reads from the right at the right', () => {
    expect(onRuler({ min: -100, max: 100, rtl: false }, -100)).toBe(0.5);
    expect(onRuler({ min: -100, max: 100, rtl: false }, 0)).toBe(50);
    expect(onRuler({ min: -100, max: 100, rtl: true }, -100)).toBe(99.5);
  });

  it('never leaves its ends, and keeps order', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -200, max: 200, noNaN: true }),
        fc.double({ min: -200, max: 200, noNaN: true }),
        (a, b) => {
          const [at, then] = [a, b].map((value) => onRuler({ min: -100, max: 100, rtl: false }, value)) as [
            number,
            number,
          ];
          expect(at).toBeGreaterThanOrEqual(0.5);
          expect(at).toBeLessThanOrEqual(99.5);
          if (a <= b) expect(at).toBeLessThanOrEqual(then);
        },
      ),
    );
  });
});

describe('the scale of a table of groups', () => {
  it('holds every interval, in round marks', () => {
    expect(spanOf([shown(16.1, 41.2), shown(-3, 5), hidden])).toEqual({ min: -20, max: 60 });
    expect(spanOf([shown(-100, -100)])).toEqual({ min: -100, max: -80 });
    expect(spanOf([hidden])).toEqual({ min: -100, max: 100 });
  });

  it('lies within what an NPS can be', () => {
    const score = fc.integer({ min: -100_000, max: 100_000 }).map((thousandths) => thousandths / 1000);
    const interval = fc.tuple(score, score);
    fc.assert(
      fc.property(fc.array(interval, { minLength: 1 }), (intervals) => {
        const figures = intervals.map(([a, b]) => shown(Math.min(a, b), Math.max(a, b)));
        const { min, max } = spanOf(figures);
        expect(min).toBeGreaterThanOrEqual(-100);
        expect(max).toBeLessThanOrEqual(100);
        expect(min).toBeLessThan(max);
        for (const { estimate } of figures) expect(min <= estimate.low && estimate.high <= max).toBe(true);
      }),
    );
  });
});

describe('the parts of the page', () => {
  const ids = (sizes: readonly number[]) => partsOf(editionOf(sampleReport(sizes), 'en')).map(({ id }) => id);

  it('are those that the report has something for', () => {
    expect(ids([900, 604])).toEqual([
      'summary',
      'recommend',
      'satisfaction',
      'segments',
      'waves',
      'loyalty-satisfaction-recommend',
      'questions',
      'method',
      'downloads',
    ]);
    expect(ids([900])).not.toContain('waves');
  });

  it('have a figure of the wave before only where that may be shown', () => {
    expect(
      waveBefore([
        { wave: 'a', figure: shown(1, 3) },
        { wave: 'b', figure: shown(2, 4) },
      ]),
    ).toEqual({ wave: 'a', value: 2 });
    expect(
      waveBefore([
        { wave: 'a', figure: hidden },
        { wave: 'b', figure: shown(2, 4) },
      ]),
    ).toBeUndefined();
    expect(waveBefore([{ wave: 'b', figure: shown(2, 4) }])).toBeUndefined();
  });
});

describe('the figure that stands for a report in the list', () => {
  const report = sampleReport();

  it('is its first headline', () => {
    expect(headlineFigure(editionOf(report, 'en'))?.caption).toBe('Net Promoter Score');
    const satisfaction = { ...report, headline: report.headline.filter(({ metric }) => metric === 'csat') };
    expect(headlineFigure(editionOf(satisfaction, 'en'))?.caption).toBe('chose “Very satisfied”');
    expect(headlineFigure(editionOf({ ...report, headline: [] }, 'en'))).toBeUndefined();
  });
});
