import type { SpendingForecast, SpendingSection } from '#core/report/sections/spending/section.ts';
import type { Edition } from '../../edition.ts';
import { percentagePoints } from '../../figure/percentage-points.ts';
import { percentWriter, wholePercentWriter } from './percent.ts';

/** The mean and the median of the current wave, and whether the mean has clearly changed. */
export function saySpending(edition: Edition, section: SpendingSection): string {
  const { words, say } = edition;
  const now = section.byWave.at(-1);
  if (!now?.mean.shown || !now.median.shown) return words.spending.hidden;
  const percent = percentWriter(edition);
  const { estimate } = now.mean;
  const figure = say(words.spending.finding, {
    mean: percent(estimate.value),
    range: edition.range(percent(estimate.low), percent(estimate.high)),
    median: wholePercentWriter(edition)(now.median.estimate.value),
  });
  const change = sayChange(edition, section);
  return change ? `${figure} ${change}` : figure;
}

function sayChange(edition: Edition, { change }: SpendingSection): string | null {
  if (!change) return null;
  const { words, say } = edition;
  const points = percentagePoints(edition);
  const [value, low, high] = [change.value, change.low, change.high].map((one) => one / 100) as [
    number,
    number,
    number,
  ];
  const kind = !change.clear ? 'none' : value > 0 ? 'up' : 'down';
  return say(words.spending[kind], {
    wave: edition.wave(change.from),
    by: kind === 'none' ? points.signed(value) : points.size(value),
    range: points.range({ low, high }),
  });
}

/** The line is continued only where it clearly rises: otherwise it forecasts nothing. */
export function aheadOf({ state, line }: SpendingForecast): SpendingForecast['line'] {
  return state === 'expected' || state === 'tooFar' ? line : [];
}

/** What the line through the waves says of the target. */
export function sayForecast(edition: Edition, { state, target, reached }: SpendingForecast): string {
  const { words, say, write } = edition;
  const percent = wholePercentWriter(edition)(target);
  if (state !== 'expected' || !reached)
    return say(words.spending[state === 'expected' ? 'noTrend' : state], { target: percent });
  const days = { day: write.day(reached.day), earliest: write.day(reached.earliest) };
  return reached.latest === null
    ? say(words.spending.expectedOpen, { target: percent, ...days })
    : say(words.spending.expected, { target: percent, ...days, latest: write.day(reached.latest) });
}
