import { axisOver } from '#charts/axis.ts';
import type { Bars } from '#charts/picture/bars/bars.ts';
import type { DriversSection } from '#core/report/sections/drivers/section.ts';
import type { Edition } from '../../edition.ts';

/** A bar for each rating, the largest share first. */
export function driversPicture(edition: Edition, { drivers, outcome }: DriversSection): Bars {
  const { words, write, say } = edition;
  const highest = Math.max(0.01, ...drivers.map(({ share }) => share?.high ?? 0));
  return {
    direction: edition.direction,
    label: say(words.drivers.chart, { outcome: say(words.quoted, { text: edition.text(outcome.text) }) }),
    axis: axisOver([0, highest], { min: 0, max: 1 }, write.wholeShare),
    rows: drivers.map(({ text, share }) => ({
      label: edition.text(text),
      tone: 'now',
      spot: share && { value: share.value, low: share.low, high: share.high, text: write.share(share.value) },
    })),
  };
}
