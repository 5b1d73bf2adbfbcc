import type { ChartConfiguration, ScaleOptions, TooltipItem } from 'chart.js';
import type { Chart, Point } from './chart.ts';
import { breaksPlugin } from './breaks.ts';
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
            : { barPercentage: 0.92, categoryPercentage: rows ? 0.55 : 0.72 }),
        };
      }),
    },
    options: {
      responsive: true,
      maintainAspectRatio: false,
      animation: theme.still ? false : { duration: 350 },
      indexAxis: rows ? 'y' : 'x',
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
    plugins: [breaksPlugin(chart, theme), intervalsPlugin(chart, theme)],
  };
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
    border: { display: false },
    grid: { color: (context) => (context.tick?.value === 0 ? theme.edge : theme.line), drawTicks: false },
    // The marks are those of the drawing by the server, and already written.
    afterBuildTicks: (scale) => {
      scale.ticks = chart.axis.marks.map(({ at }) => ({ value: at }));
    },
    ticks: { color: theme.quiet, font, padding: 6, callback: (value) => texts.get(Number(value)) ?? '' },
  } as ScaleOptions<'linear'>;
}

function categoryAxis(chart: Chart, theme: Theme, font: object): ScaleOptions<'category'> {
  const rows = chart.shape === 'rows';
  const rtl = chart.direction === 'rtl';
  const named = new Set(rows ? chart.categories.keys() : labelled(chart.categories));
  return {
    type: 'category',
    reverse: !rows && rtl,
    position: rows ? (rtl ? 'right' : 'left') : 'bottom',
    border: { display: false },
    grid: { display: false },
    offset: true,
    ticks: {
      color: theme.ink,
      font,
      autoSkip: false,
      callback: (_, index) => (named.has(index) ? chart.categories[index] : ''),
      maxRotation: 0,
      // A row has its words above it, not beside: on a phone there is no room there.
      ...(rows ? { mirror: true, padding: 0, labelOffset: -19, z: 1 } : {}),
    },
  } as ScaleOptions<'category'>;
}
