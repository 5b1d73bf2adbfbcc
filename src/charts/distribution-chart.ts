import type { Distribution, Report } from '#core/report/report.ts';
import { figureWriter } from '#i18n/figures.ts';
import { directionOf, messagesFor } from '#i18n/i18n.ts';
import { say } from '#i18n/say.ts';
import { axisOver } from './axis.ts';
import { hasPoints } from './has-points.ts';
import type { Chart } from './chart.ts';

/** More waves than this side by side cannot be told apart; the table of the report has the same ones. */
const WAVES_SHOWN = 2;

/**
 * The shares of each answer with their intervals, in the newest waves that may be shown; null where none may.
 * Points of a scale are columns under their number, worded answers are rows under their words.
 */
export function distributionChart(report: Report, distribution: Distribution, locale: string): Chart | null {
  const write = figureWriter(locale);
  const words = messagesFor(locale).report;
  const waves = distribution.waves.slice(-WAVES_SHOWN).filter((wave) => wave.shown);
  if (waves.length === 0) return null;
  const isScale = hasPoints(distribution);
  const text = (of: Readonly<Record<string, string>>) => of[locale] ?? Object.values(of)[0] ?? '';
  return {
    shape: isScale ? 'columns' : 'rows',
    direction: directionOf(locale),
    label: say(locale, words.charts.distribution, { question: text(distribution.text) }),
    axis: axisOver(
      [0, ...waves.flatMap((wave) => wave.cells.map((cell) => cell.share.high))],
      { min: 0, max: 1 },
      write.wholeShare,
    ),
    categories: distribution.values.map(({ value, label }) =>
      isScale ? write.count(Number(value)) : text(label),
    ),
    series: waves.map((wave) => ({
      name: text(report.waves.find((one) => one.id === wave.wave)?.label ?? {}) || wave.wave,
      points: wave.cells.map(({ n, share }) => ({
        value: share.value,
        low: share.low,
        high: share.high,
        text: say(locale, words.charts.share, {
          share: write.share(share.value),
          low: write.share(share.low),
          high: write.share(share.high),
          count: write.count(n),
        }),
      })),
    })),
  };
}
