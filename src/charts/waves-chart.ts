import type { Figure, Headline, Report, WaveSummary } from '#core/report/report.ts';
import { figureWriter } from '#i18n/figures.ts';
import { directionOf, messagesFor } from '#i18n/i18n.ts';
import { say } from '#i18n/say.ts';
import { axisOver } from './axis.ts';
import type { Chart } from './chart.ts';

/** A headline from wave to wave with its intervals: the NPS, or the share in the two highest points. Null under two waves shown. */
export function wavesChart(report: Report, headline: Headline, locale: string): Chart | null {
  const write = figureWriter(locale);
  const words = messagesFor(locale).report;
  const isNps = headline.metric === 'nps';
  const figures: readonly { wave: string; figure: Figure }[] = isNps
    ? headline.byWave.map(({ wave, nps }) => ({ wave, figure: nps }))
    : headline.byWave.map(({ wave, topTwo }) => ({ wave, figure: topTwo }));
  const shown = figures.flatMap(({ figure }) => (figure.shown ? [figure.estimate] : []));
  if (shown.length < 2) return null;
  const value = isNps ? write.points : write.share;
  return {
    shape: 'steps',
    direction: directionOf(locale),
    label: say(locale, isNps ? words.charts.npsByWave : words.charts.topTwoByWave, {
      question: textOf(headline.text, locale),
    }),
    axis: axisOver(
      shown.flatMap(({ low, high }) => [low, high]),
      isNps ? { min: -100, max: 100 } : { min: 0, max: 1 },
      isNps ? write.mark : write.wholeShare,
    ),
    categories: figures.map(({ wave }) => labelOf(report.waves, wave, locale)),
    series: [
      {
        name: isNps ? words.nps.name : words.csat.topTwo,
        points: figures.map(({ figure }) =>
          figure.shown
            ? {
                value: figure.estimate.value,
                low: figure.estimate.low,
                high: figure.estimate.high,
                text: say(locale, words.charts.figure, {
                  value: value(figure.estimate.value),
                  low: value(figure.estimate.low),
                  high: value(figure.estimate.high),
                  count: write.count(figure.estimate.base),
                }),
              }
            : null,
        ),
      },
    ],
  };
}

function textOf(text: Readonly<Record<string, string>>, locale: string): string {
  return text[locale] ?? Object.values(text)[0] ?? '';
}

function labelOf(waves: readonly WaveSummary[], id: string, locale: string): string {
  const wave = waves.find((one) => one.id === id);
  return wave ? textOf(wave.label, locale) : id;
}
