import type { Bars } from '#charts/picture/bars/bars.ts';
import { axisOver } from '#charts/axis.ts';
import type { RankingSection } from '#core/report/sections/ranking/section.ts';
import type { Edition } from '../../edition.ts';

/** How often each option is put first, with its interval; null where that is hidden. */
export function rankingPicture(edition: Edition, { options }: RankingSection): Bars | null {
  const { words, write, text } = edition;
  const rows = options.flatMap(({ label, first }) =>
    first.shown
      ? [
          {
            label: text(label),
            tone: 'now' as const,
            spot: { ...first.estimate, text: write.share(first.estimate.value) },
          },
        ]
      : [],
  );
  if (rows.length === 0) return null;
  const highest = Math.max(...rows.map(({ spot }) => spot.high));
  return {
    direction: edition.direction,
    label: words.ranking.firstPlace,
    axis: axisOver([0, highest], { min: 0, max: 1 }, write.wholeShare),
    rows,
  };
}
