import type { LoyaltyGroup } from '#core/metrics/loyalty-groups.ts';
import type { Figure } from '#core/report/report.ts';
import type { LoyaltySection } from '#core/report/sections/loyalty/section.ts';
import type { Edition } from '../../edition.ts';
import { percentagePoints } from '../../figure/percentage-points.ts';
import { rangeOf } from '../../figure/words.ts';

/** How many of those who answered both are satisfied and loyal, and how many satisfied and not loyal. */
export function sayLoyalty(edition: Edition, section: LoyaltySection): string {
  const { words, write, say } = edition;
  const [apostles, mercenaries] = (['apostles', 'mercenaries'] as const).map((group) =>
    shareOf(section, group),
  );
  if (!apostles?.shown || !mercenaries?.shown) {
    const complement = apostles?.shown === false && apostles.reason === 'complement';
    return complement ? words.loyalty.complement : words.loyalty.hidden;
  }
  return say(words.loyalty.finding, {
    apostles: write.share(apostles.estimate.value),
    first: rangeOf(edition, apostles.estimate, write.share),
    mercenaries: write.share(mercenaries.estimate.value),
    second: rangeOf(edition, mercenaries.estimate, write.share),
  });
}

/** Whether the delighted are more loyal than the merely satisfied; null where that cannot be said. */
export function sayDelighted(edition: Edition, { delighted }: LoyaltySection): string | null {
  const { words, write, say } = edition;
  const { highest, satisfied, difference } = delighted;
  if (!highest.shown || !satisfied.shown || !difference) return null;
  const points = percentagePoints(edition);
  return say(difference.clear ? words.loyalty.more : words.loyalty.alike, {
    highest: write.share(highest.estimate.value),
    satisfied: write.share(satisfied.estimate.value),
    by: difference.clear ? points.size(difference.value) : points.signed(difference.value),
    interval: edition.intervalName,
    range: points.range(difference),
  });
}

/** Which groups have clearly changed since the wave before; null where nothing is compared. */
export function sayGroupChanges(edition: Edition, { groups }: LoyaltySection): string | null {
  const { words, say, write } = edition;
  const from = groups[0]?.change?.from;
  if (from === undefined) return null;
  const { signed } = percentagePoints(edition);
  const clear = groups.flatMap(({ group, change }) =>
    change?.clear ? [`${words.loyalty[group]} ${signed(change.value)}`] : [],
  );
  return clear.length > 0
    ? say(words.loyalty.changed, { wave: edition.wave(from), groups: write.list(clear) })
    : say(words.loyalty.unchanged, { wave: edition.wave(from) });
}

export function shareOf({ groups }: LoyaltySection, group: LoyaltyGroup): Figure | undefined {
  return groups.find((one) => one.group === group)?.share;
}
