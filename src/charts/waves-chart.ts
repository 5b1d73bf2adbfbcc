import { itemsBehind, seriesOf } from '#core/report/headline/series.ts';
import type { Measure } from '#core/report/headline/trend.ts';
import type { Figure, Headline, Report, WaveSummary } from '#core/report/report.ts';
import { figureWriter } from '#i18n/figures.ts';
import { directionOf, messagesFor } from '#i18n/i18n.ts';
import { say } from '#i18n/say.ts';
import { axisOver } from './axis.ts';
import type { Chart, Point } from './chart.ts';

/** How a chart writes a measure and where its axis ends. */
interface MeasureAxis {
  readonly write: (value: number) => string;
  readonly mark: (value: number) => string;
  readonly limits: { readonly min: number; readonly max: number };
}

/**
 * The measure that leads a headline from wave to wave with its intervals; of satisfaction both boxes, which are always
 * told apart. The lines break where the question changed. Null under two waves shown.
 *
 * @param name what a measure is called
 */
export function wavesChart(
  report: Report,
  headline: Headline,
  locale: string,
  name: (measure: Measure) => string,
): Chart | null {
  const words = messagesFor(locale).report;
  const [leading, ...others] = seriesOf(headline);
  const drawn =
    headline.metric === 'csat'
      ? [...others.filter(({ measure }) => measure === 'topBox'), leading]
      : [leading];
  const axis = axisOf(headline, leading.measure, locale);
  const shown = drawn.flatMap(({ byWave }) =>
    byWave.flatMap(({ figure }) => (figure.shown ? [figure.estimate] : [])),
  );
  if (leading.byWave.filter(({ figure }) => figure.shown).length < 2) return null;
  const broken = new Set(
    report.comparability.breaks
      .filter(({ item }) => itemsBehind(headline).includes(item))
      .map(({ wave }) => wave),
  );
  return {
    shape: 'steps',
    direction: directionOf(locale),
    label: say(locale, words.charts.byWave, {
      measure: name(leading.measure),
      question: textOf(headline.text, locale),
    }),
    axis: axisOver(
      shown.flatMap(({ low, high }) => [low, high]),
      axis.limits,
      axis.mark,
    ),
    categories: leading.byWave.map(({ wave }) => labelOf(report.waves, wave, locale)),
    series: drawn.map(({ measure, byWave }) => ({
      name: name(measure),
      ...endOf(byWave.at(-1)?.figure, axis.write, drawn.length > 1 ? name(measure) : null),
      points: byWave.map(({ figure }) => pointOf(figure, axis.write, locale)),
    })),
    breaks: leading.byWave.flatMap(({ wave }, index) => (broken.has(wave) ? [index] : [])),
  };
}

/** What stands at the end of a line; nothing where its newest figure is hidden. */
function endOf(
  figure: Figure | undefined,
  write: MeasureAxis['write'],
  name: string | null,
): { readonly end?: string } {
  if (!figure?.shown) return {};
  const value = write(figure.estimate.value);
  return { end: name === null ? value : `${name} ${value}` };
}

function pointOf(figure: Figure, write: MeasureAxis['write'], locale: string): Point | null {
  if (!figure.shown) return null;
  const { value, low, high, base } = figure.estimate;
  const text = say(locale, messagesFor(locale).report.charts.figure, {
    value: write(value),
    low: write(low),
    high: write(high),
    count: figureWriter(locale).count(base),
  });
  return { value, low, high, text };
}

function axisOf(headline: Headline, measure: Measure, locale: string): MeasureAxis {
  const write = figureWriter(locale);
  switch (measure) {
    case 'index':
      return { write: write.size, mark: write.size, limits: { min: 0, max: 100 } };
    case 'nps':
      return { write: write.points, mark: write.mark, limits: { min: -100, max: 100 } };
    case 'net':
      return {
        write: (value) => write.points(100 * value),
        mark: (value) => write.mark(100 * value),
        limits: { min: -1, max: 1 },
      };
    case 'mean':
      return {
        write: write.mean,
        mark: write.mean,
        limits: headline.metric === 'csat' ? headline.points : { min: 1, max: 7 },
      };
    case 'topBox':
    case 'topTwo':
    case 'agreed':
      return { write: write.share, mark: write.wholeShare, limits: { min: 0, max: 1 } };
  }
}

function textOf(text: Readonly<Record<string, string>>, locale: string): string {
  return text[locale] ?? Object.values(text)[0] ?? '';
}

function labelOf(waves: readonly WaveSummary[], id: string, locale: string): string {
  const wave = waves.find((one) => one.id === id);
  return wave ? textOf(wave.label, locale) : id;
}
