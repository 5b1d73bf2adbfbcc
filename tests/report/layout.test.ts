import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editionOf } from '#report/edition.ts';
import { onRuler } from '#report/figure/on-ruler.ts';
import { waveBefore } from '#report/headline/wave-before.ts';
import { headlineFigure } from '#report/headline/headline-figure.ts';
import { groupParts } from '#report/chapters.ts';
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
  const nps = { min: -100, max: 100, step: 20 };

  it('holds every interval, in round marks', () => {
    expect(spanOf([shown(16.1, 41.2), shown(-3, 5), hidden], nps)).toEqual({ min: -20, max: 60 });
    expect(spanOf([shown(-100, -100)], nps)).toEqual({ min: -100, max: -80 });
    expect(spanOf([hidden], nps)).toEqual({ min: -100, max: 100 });
    expect(spanOf([shown(0.31, 0.69)], { min: 0, max: 1, step: 0.1 })).toEqual({ min: 0.3, max: 0.7 });
    expect(spanOf([shown(4.61, 5)], { min: 1, max: 5, step: 0.5 })).toEqual({ min: 4.5, max: 5 });
  });

  it('lies within what the figure can be', () => {
    const ranges = fc.constantFrom(nps, { min: 0, max: 1, step: 0.1 }, { min: 1, max: 7, step: 0.5 });
    const parts = fc.array(fc.tuple(fc.nat(1000), fc.nat(1000)), { minLength: 1 });
    fc.assert(
      fc.property(ranges, parts, (range, intervals) => {
        const at = (part: number) => range.min + ((range.max - range.min) * part) / 1000;
        const figures = intervals.map(([a, b]) => shown(at(Math.min(a, b)), at(Math.max(a, b))));
        const { min, max } = spanOf(figures, range);
        expect(min).toBeGreaterThanOrEqual(range.min);
        expect(max).toBeLessThanOrEqual(range.max);
        expect(min).toBeLessThan(max);
        for (const { estimate } of figures) {
          expect(min).toBeLessThanOrEqual(estimate.low + 1e-9);
          expect(max).toBeGreaterThanOrEqual(estimate.high - 1e-9);
        }
      }),
    );
  });
});

describe('the parts of the page', () => {
  const ids = (sizes: readonly number[]) => partsOf(editionOf(sampleReport(sizes), 'en')).map(({ id }) => id);

  it('are those that the report has something for, in the order of the questions that they answer', () => {
    expect(ids([900, 604])).toEqual([
      'summary',
      'recommend',
      'satisfaction',
      'loyalty-satisfaction-recommend',
      'waves',
      'ratings',
      'segments',
      'drivers',
      'channels',
      'questions',
      'method',
      'downloads',
    ]);
    expect(ids([900])).not.toContain('waves');
  });

  it('stand under the questions, without losing one', () => {
    const edition = editionOf(sampleReport([900, 604]), 'en');
    const parts = partsOf(edition);
    const groups = groupParts(edition, parts);
    expect(groups.map(({ name }) => name)).toEqual([
      null,
      'How satisfied',
      'Is it changing',
      'Who differs',
      'What goes with it',
      'In detail',
    ]);
    expect(groups.flatMap((group) => group.parts)).toEqual(parts);
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
