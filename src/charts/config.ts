import type { ChartConfiguration, Scale, ScaleOptions, TooltipItem } from 'chart.js';
import type { Chart, Point } from './chart.ts';
import { breaksPlugin } from './breaks.ts';
import { endsPlugin } from './ends-plugin.ts';
import { barOfRow, FRAME, ROW } from './frame.ts';
import { intervalsPlugin } from './intervals.ts';
import { labelled } from './labelled.ts';
import type { Theme } from './theme.ts';

type Kind = 'bar' | 'line';

/** The Chart.js configuration that draws a chart. Everything that is said comes from the chart, every colour from the theme. */
export function configOf(chart: Chart, theme: Theme): ChartConfiguration<Kind, (number | null)[], string> {
  const rows = chart.shape === 'rows';
  const last = chart.series.length - 1;
  const font = { family: theme.font, size: 12 };
  return {
    type: chart.shape === 'steps' ? 'line' : 'bar',
    data: {
      labels: [...chart.categories],
      datasets: chart.series.map((series, index) => {
        const colour = index === last ? theme.now : theme.before;
        return {
          label: series.name,
          data: series.points.map((point) => point?.value ?? null),
          backgroundColor: colour,
          borderColor: colour,
          ...(chart.shape === 'steps'
            ? {
                borderWidth: 2,
                segment: {
                  borderColor: (at) => (chart.breaks?.includes(at.p1DataIndex) ? 'transparent' : colour),
                },
                pointRadius: 5,
                pointHoverRadius: 7,
                pointHitRadius: 24,
              }
            : rows
              ? { barThickness: barOfRow(chart.series.length) }
              : {
                  barPercentage: 0.92,
                  categoryPercentage: 0.72,
                  // The earlier wave comes first for those who begin at the right, too.
                  ...(chart.direction === 'rtl' ? { order: last - index } : {}),
                }),
        };
      }),
    },
    options: {
      responsive: true,
      maintainAspectRatio: false,
      // It takes the place of a drawing that shows the same, so nothing grows before the reader's eyes.
      animation: false,
      indexAxis: rows ? 'y' : 'x',
      layout: { autoPadding: false, padding: ({ chart: { width } }) => paddingOf(chart, width) },
      interaction: { mode: 'nearest', axis: rows ? 'y' : 'x', intersect: false },
      scales: rows
        ? { x: valueAxis(chart, theme, font), y: categoryAxis(chart, theme, font) }
        : { x: categoryAxis(chart, theme, font), y: valueAxis(chart, theme, font) },
      plugins: {
        legend: { display: false },
        tooltip: {
          backgroundColor: theme.ink,
          titleColor: theme.paper,
          bodyColor: theme.paper,
          displayColors: false,
          rtl: chart.direction === 'rtl',
          textDirection: chart.direction,
          titleFont: { ...font, weight: 'bold' },
          bodyFont: font,
          padding: 10,
          cornerRadius: 4,
          callbacks: { label: (item) => tooltipOf(chart, item) },
        },
      },
    },
    plugins: [breaksPlugin(chart, theme), intervalsPlugin(chart, theme), endsPlugin(chart, theme)],
  };
}

/** The room around the plot, which the drawing by the server leaves too. */
function paddingOf(chart: Chart, width: number): { top: number; left: number; right: number } {
  if (chart.shape !== 'rows') {
    return { top: FRAME.top + (chart.shape === 'steps' ? FRAME.head : 0), left: 0, right: 0 };
  }
  const [start, end] = [FRAME.rows.from * width, (1 - FRAME.rows.to) * width];
  const rtl = chart.direction === 'rtl';
  return { top: (ROW.label - ROW.gap) / 2, left: rtl ? end : start, right: rtl ? start : end };
}

/** What is said at a point: the figure in words, after the wave where there are several. */
export function tooltipOf(chart: Chart, at: Pick<TooltipItem<Kind>, 'datasetIndex' | 'dataIndex'>): string {
  const series = chart.series[at.datasetIndex];
  const point: Point | null = series?.points[at.dataIndex] ?? null;
  if (!series || !point) return '';
  return chart.series.length > 1 ? `${series.name}: ${point.text}` : point.text;
}

function valueAxis(chart: Chart, theme: Theme, font: object): ScaleOptions<'linear'> {
  const rows = chart.shape === 'rows';
  const rtl = chart.direction === 'rtl';
  const texts = new Map(chart.axis.marks.map(({ at, text }) => [at, text]));
  return {
    type: 'linear',
    min: chart.axis.min,
    max: chart.axis.max,
    reverse: rows && rtl,
    position: rows ? 'bottom' : rtl ? 'right' : 'left',
    afterFit: (scale) => {
      if (rows) fitAcross(scale, FRAME.line - (ROW.label - ROW.gap) / 2);
      else scale.width = FRAME.margin * scale.chart.width;
    },
    border: { display: false },
    grid: { color: (context) => (context.tick?.value === 0 ? theme.edge : theme.line), drawTicks: false },
    // The marks are those of the drawing by the server, and already written.
    afterBuildTicks: (scale) => {
      scale.ticks = chart.axis.marks.map(({ at }) => ({ value: at }));
    },
    ticks: {
      color: theme.quiet,
      font,
      padding: 6,
      // The first and the last mark must not be cut.
      align: rows ? 'inner' : 'center',
      callback: (value) => texts.get(Number(value)) ?? '',
    },
  } as ScaleOptions<'linear'>;
}

/** An axis that lies across has just so much room, and takes none beside the plot for its outermost words. */
function fitAcross(scale: Scale, height: number): void {
  scale.height = height;
  scale.paddingLeft = 0;
  scale.paddingRight = 0;
}

function categoryAxis(chart: Chart, theme: Theme, font: object): ScaleOptions<'category'> {
  const rows = chart.shape === 'rows';
  const rtl = chart.direction === 'rtl';
  return {
    type: 'category',
    reverse: !rows && rtl,
    position: rows ? (rtl ? 'right' : 'left') : 'bottom',
    afterFit: (scale) => {
      if (rows) scale.width = 0;
      else fitAcross(scale, FRAME.line);
    },
    border: { display: false },
    grid: { display: false, tickLength: 0 },
    offset: true,
    ticks: {
      color: theme.ink,
      font,
      autoSkip: false,
      callback(_, index) {
        const isNamed = rows || labelled(chart.categories, this.chart.width).includes(index);
        return isNamed ? chart.categories[index] : '';
      },
      maxRotation: 0,
      padding: 7,
      // A row has its words above it, not beside: on a phone there is no room there.
      ...(rows
        ? {
            mirror: true,
            padding: 0,
            labelOffset: -12 - (barOfRow(chart.series.length) * chart.series.length) / 2,
            z: 1,
          }
        : {}),
    },
  } as ScaleOptions<'category'>;
}
