import type { Quadrant, Quadrants } from '#charts/picture/quadrants/quadrants.ts';
import type { LoyaltyGroup } from '#core/metrics/loyalty-groups.ts';
import type { LoyaltySection } from '#core/report/sections/loyalty/section.ts';
import type { Edition } from '../../edition.ts';
import { cellRangeOf, sayHidden } from '../../figure/words.ts';
import { shareOf } from './finding.ts';

const TONES = {
  apostles: 'good',
  mercenaries: 'before',
  hostages: 'middling',
  defectors: 'poor',
} as const;

/** The four groups as squares: satisfaction goes up, loyalty across. Null where they are hidden. */
export function loyaltyPicture(edition: Edition, section: LoyaltySection): Quadrants | null {
  const { words, write } = edition;
  if (!section.groups.every(({ share }) => share.shown)) return null;
  const cell = (group: LoyaltyGroup): Quadrant => {
    const share = shareOf(section, group);
    const about = { name: words.loyalty[group], tone: TONES[group] };
    if (!share?.shown) return { ...about, spot: null, note: share ? sayHidden(edition, share.reason) : '' };
    const { value, low, high } = share.estimate;
    return {
      ...about,
      spot: { value, low, high, text: write.share(value) },
      note: cellRangeOf(edition, share.estimate, write.share),
    };
  };
  return {
    direction: edition.direction,
    label: words.loyalty.picture,
    across: { low: words.loyalty.notLoyal, high: words.loyalty.loyal },
    upwards: { low: words.loyalty.notSatisfied, high: words.loyalty.satisfied },
    cells: {
      highLow: cell('mercenaries'),
      highHigh: cell('apostles'),
      lowLow: cell('defectors'),
      lowHigh: cell('hostages'),
    },
  };
}
