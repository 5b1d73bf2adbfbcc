import { axisOver } from '#charts/axis.ts';
import type { Bars } from '#charts/picture/bars/bars.ts';
import type { ReasonsSection } from '#core/report/sections/reasons/section.ts';
import type { Edition } from '../../edition.ts';

/** The reasons as bars in the order of the section; what the company did not cause has another tone. Null where hidden. */
export function reasonsPicture(edition: Edition, section: ReasonsSection): Bars | null {
  const { words, write, text } = edition;
  const rows = section.reasons.flatMap(({ label, own, share }) =>
    share.shown
      ? [
          {
            label: text(label),
            tone: own === false ? ('before' as const) : ('now' as const),
            spot: { ...share.estimate, text: write.share(share.estimate.value) },
          },
        ]
      : [],
  );
  if (rows.length === 0) return null;
  const highest = Math.max(...rows.map(({ spot }) => spot.high));
  const bars: Bars = {
    direction: edition.direction,
    label: text(section.text),
    axis: axisOver([0, highest], { min: 0, max: 1 }, write.wholeShare),
    rows,
  };
  if (section.reasons.every(({ own }) => own === null)) return bars;
  return {
    ...bars,
    key: [
      { tone: 'now', name: words.reasons.ownTitle },
      { tone: 'before', name: words.reasons.otherTitle },
    ],
  };
}
