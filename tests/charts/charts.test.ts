import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { axisOver } from '#charts/axis.ts';
import type { Chart } from '#charts/chart.ts';
import { configOf, tooltipOf } from '#charts/config.ts';
import { distributionChart } from '#charts/distribution-chart.ts';
import { endLabels } from '#charts/ends.ts';
import { labelled } from '#charts/labelled.ts';
import { sketch } from '#charts/picture/sketch.ts';
import type { Theme } from '#charts/theme.ts';
import { wavesChart } from '#charts/waves-chart.ts';
import type { Headline, Report } from '#core/report/report.ts';
import { sampleReport } from '../report/sample-report.ts';
import { plain } from '../report/plain.ts';

const report = sampleReport([900, 604]);
const distribution = (item: string) => report.distributions.find((one) => one.item === item)!;
const chartOf = (item: string, locale = 'en'): Chart =>
  distributionChart(report, distribution(item), locale)!;
const theme: Theme = {
  now: '#1',
  before: '#2',
  ink: '#3',
  quiet: '#4',
  line: '#5',
  edge: '#6',
  paper: '#7',
  font: 'serif',
};

describe('an axis', () => {
  const write = (at: number) => String(at);

  it('goes from round mark to round mark', () => {
    expect(axisOver([0, 0.273], { min: 0, max: 1 }, write)).toMatchObject({ min: 0, max: 0.3 });
    expect(axisOver([8.9, 27.3], { min: -100, max: 100 }, write).marks.map(({ at }) => at)).toEqual([
      5, 10, 15, 20, 25, 30,
    ]);
  });

  it('stays within what a value can be', () => {
    expect(axisOver([0, 0.97], { min: 0, max: 1 }, write).max).toBe(1);
    expect(axisOver([-99, 99], { min: -100, max: 100 }, write)).toMatchObject({ min: -100, max: 100 });
    expect(axisOver([100], { min: -100, max: 100 }, write)).toMatchObject({ min: 99.5, max: 100 });
  });

  it('holds every value, whatever they are, with a handful of marks', () => {
    const value = fc.double({ min: -100, max: 100, noNaN: true });
    fc.assert(
      fc.property(fc.array(value, { minLength: 1 }), (values) => {
        const { min, max, marks } = axisOver(values, { min: -100, max: 100 }, write);
        expect(min).toBeLessThan(max);
        for (const one of values) expect(min - 1e-9 <= one && one <= max + 1e-9).toBe(true);
        expect(marks.length).toBeGreaterThanOrEqual(2);
        expect(marks.length).toBeLessThanOrEqual(8);
      }),
    );
  });
});

describe('the chart of a distribution', () => {
  it('has a column a point of a scale, and a row a worded answer', () => {
    expect(chartOf('recommend')).toMatchObject({
      shape: 'columns',
      categories: ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10'],
    });
    expect(chartOf('purpose')).toMatchObject({
      shape: 'rows',
      categories: ['Business', 'Holiday', 'Visiting family or friends', 'Another reason'],
    });
  });

  it('shows the shares of the report with their intervals, wave by wave, the newest last', () => {
    const chart = chartOf('food');
    expect(chart.series.map(({ name }) => name)).toEqual(['Spring', 'Autumn']);
    const newest = distribution('food').waves.at(-1)!;
    newest.cells.forEach(({ share }, index) => {
      expect(chart.series[1]?.points[index]).toMatchObject({
        value: share.value,
        low: share.low,
        high: share.high,
      });
    });
    expect(plain(chart.series[1]?.points[4]?.text)).toMatch(
      /^\d+\.\d% \(\d+\.\d% to \d+\.\d%\), \d+ answers$/,
    );
  });

  it('is in the language of the reader, and turned round for Arabic', () => {
    expect(chartOf('food', 'es').label).toBe('Proporción de cada respuesta a: Comida y bebida');
    expect(chartOf('food', 'ar').direction).toBe('rtl');
  });

  it('leaves out a hidden wave, and is none where all are hidden', () => {
    const food = distribution('food');
    const hide = (wave: (typeof food.waves)[number]) => ({
      ...wave,
      shown: false,
      reason: 'tooFew' as const,
      cells: [],
    });
    const [first, second] = [food.waves[0]!, food.waves[1]!];
    expect(
      distributionChart(report, { ...food, waves: [hide(first), second] }, 'en')?.series.map(
        ({ name }) => name,
      ),
    ).toEqual(['Autumn']);
    expect(distributionChart(report, { ...food, waves: [hide(first), hide(second)] }, 'en')).toBeNull();
  });
});

describe('the chart of the waves', () => {
  const [nps, csat] = report.headline;
  const chartOfWaves = (headline: Headline, of = report) =>
    wavesChart(of, headline, 'en', (measure) => measure);

  it('has a point a wave with its interval', () => {
    const chart = chartOfWaves(nps!);
    expect(chart).toMatchObject({ shape: 'steps', categories: ['Spring', 'Autumn'], breaks: [] });
    expect(chart?.series[0]?.points).toHaveLength(2);
  });

  it('tells the highest point apart from the two highest', () => {
    expect(chartOfWaves(csat!)?.series.map(({ name }) => name)).toEqual(['topBox', 'topTwo']);
  });

  it('says at the end of a line what it is, two lines apart from one another', () => {
    const [score, boxes] = [chartOfWaves(nps!)!, chartOfWaves(csat!)!];
    expect(endLabels(score)).toMatchObject([{ at: 1, text: expect.stringMatching(/^[+−]\d+\.\d$/) }]);
    expect(endLabels(boxes)).toMatchObject([
      { text: expect.stringMatching(/^topBox \d+\.\d%$/) },
      { text: expect.stringMatching(/^topTwo \d+\.\d%$/) },
    ]);
    for (const { y } of sketch(boxes).ends) expect(y >= 10 && y <= sketch(boxes).height).toBe(true);
    const [one, other] = sketch(boxes).ends.map(({ y }) => y);
    expect(Math.abs(one! - other!)).toBeGreaterThan(14);
    const wave = (value: number) => ({ value, low: value - 0.1, high: value + 0.1, text: '' });
    const alone = (...values: number[]) =>
      endLabels({
        ...score,
        axis: { min: 0, max: 10, marks: [] },
        categories: ['a', 'b'],
        series: [{ name: 'it', end: 'a long name, 5.0', points: values.map(wave) }],
      })[0]?.above;
    expect(alone(3, 5)).toBe(true);
    expect(alone(7, 5)).toBe(false);
    expect(endLabels(chartOf('food'))).toEqual([]);
  });

  it('is none while only one wave can be shown', () => {
    const single = sampleReport([900]);
    expect(chartOfWaves(single.headline[0]!, single)).toBeNull();
  });

  it('leaves a gap where a wave is hidden', () => {
    if (nps?.metric !== 'nps') throw new Error('The sample has an NPS first.');
    const [one, two] = nps.byWave;
    const gap = {
      ...nps,
      byWave: [one!, { wave: 'summer', nps: { shown: false as const, reason: 'tooFew' as const } }, two!],
    };
    const chart = chartOfWaves(gap)!;
    expect(chart.series[0]?.points[1]).toBeNull();
    expect(sketch(chart).lines).toEqual([]);
  });

  it('breaks its lines where the question changed, and draws where', () => {
    const broken: Report = {
      ...report,
      comparability: {
        breaks: [{ item: nps!.item, wave: 'autumn', causes: ['wording'], note: null }],
        otherMix: [],
      },
    };
    const chart = chartOfWaves(nps!, broken)!;
    expect(chart.breaks).toEqual([1]);
    expect(sketch(chart)).toMatchObject({ lines: [], cuts: [{ x1: 55.5, x2: 55.5 }] });
    expect(sketch(chartOfWaves(nps!)!)).toMatchObject({ lines: [{ series: 0 }], cuts: [] });
    expect(chartOfWaves(csat!, broken)?.breaks).toEqual([]);
    const [dataset] = configOf(chart, theme).data.datasets as unknown as {
      segment: { borderColor: (at: { p1DataIndex: number }) => string };
    }[];
    const colourTo = (p1DataIndex: number) => dataset!.segment.borderColor({ p1DataIndex });
    expect(colourTo(1)).toBe('transparent');
    expect(colourTo(2)).not.toBe('transparent');
  });

  it('names as many waves as there is room for, the newest always', () => {
    expect(labelled(['2024', '2025', '2026'])).toEqual([0, 1, 2]);
    const many = Array.from({ length: 20 }, (_, index) => `Spring ${2007 + index}`);
    expect(labelled(many).at(-1)).toBe(19);
    expect(labelled(many).length).toBeLessThan(5);
    expect(labelled(many, 1200).length).toBeGreaterThan(labelled(many).length);
  });
});

describe('the drawing of the server', () => {
  const everything = (chart: Chart) => {
    const { bars, intervals, dots, marks, labels } = sketch(chart);
    return [
      ...bars.flatMap(({ x, width }) => [x, x + width]),
      ...intervals.flatMap(({ x1, x2 }) => [x1, x2]),
      ...dots.map(({ x }) => x),
      ...marks.flatMap(({ x1, x2 }) => [x1, x2]),
      ...labels.map(({ x }) => x),
    ];
  };

  it.each(['recommend', 'food', 'purpose', 'services'])(
    'of %s stays within its width in both directions',
    (item) => {
      for (const locale of ['en', 'ar']) {
        for (const x of everything(chartOf(item, locale))) expect(x >= 0 && x <= 100).toBe(true);
      }
    },
  );

  it('has a bar and an interval for every share', () => {
    const { bars, intervals } = sketch(chartOf('recommend'));
    expect(bars).toHaveLength(22);
    expect(intervals).toHaveLength(22);
  });

  it('is as high as its value', () => {
    const chart = chartOf('food');
    const { bars } = sketch(chart);
    const heights = chart.series[1]!.points.map(
      (point, index) => bars.filter(({ series }) => series === 1)[index]!.height / point!.value,
    );
    for (const ratio of heights) expect(ratio).toBeCloseTo(heights[4]!, 0);
  });

  it('is mirrored for Arabic, and nothing else changes', () => {
    const [left, right] = [sketch(chartOf('food')), sketch({ ...chartOf('food'), direction: 'rtl' })];
    expect(right.bars.map(({ x, width }) => Math.round((100 - x - width) * 100) / 100)).toEqual(
      left.bars.map(({ x }) => x),
    );
    expect(right.bars.map(({ y, height }) => [y, height])).toEqual(
      left.bars.map(({ y, height }) => [y, height]),
    );
  });
});

describe('the configuration of Chart.js', () => {
  it('draws the same numbers in the colours of the page', () => {
    const chart = chartOf('food');
    const { type, data, options, plugins } = configOf(chart, theme);
    expect(type).toBe('bar');
    expect(data.datasets.map(({ backgroundColor }) => backgroundColor)).toEqual([theme.before, theme.now]);
    expect(data.datasets[1]?.data).toEqual(chart.series[1]?.points.map((point) => point?.value));
    expect(options?.indexAxis).toBe('x');
    expect(plugins?.map(({ id }) => id)).toEqual(['breaks', 'intervals', 'ends']);
  });

  it('does not move: it takes the place of a drawing that shows the same', () => {
    expect(configOf(chartOf('food'), theme).options?.animation).toBe(false);
  });

  it('lays rows along the value, and turns round for Arabic', () => {
    const { options } = configOf(chartOf('purpose', 'ar'), theme);
    expect(options?.indexAxis).toBe('y');
    expect(options?.scales?.x).toMatchObject({ reverse: true });
    expect(configOf(chartOf('food', 'ar'), theme).options?.scales?.x).toMatchObject({ reverse: true });
  });

  it('says at a point what the table says, after the wave where there are two', () => {
    const chart = chartOf('food');
    expect(tooltipOf(chart, { datasetIndex: 1, dataIndex: 4 })).toBe(
      `Autumn: ${chart.series[1]?.points[4]?.text}`,
    );
    expect(tooltipOf({ ...chart, series: chart.series.slice(1) }, { datasetIndex: 0, dataIndex: 4 })).toBe(
      chart.series[1]?.points[4]?.text,
    );
  });
});
