import type { ReasonsSection } from '#core/report/sections/reasons/section.ts';
import type { Edition } from '../../edition.ts';

/** What the shares allow to say: the reason named most, unless those after it may be as frequent. */
export function sayReasons(edition: Edition, { reasons, ranked }: ReasonsSection): string {
  const { words, write, say } = edition;
  const [first, second] = reasons;
  if (!first?.share.shown) return words.reasons.hidden;
  if (!ranked) return words.reasons.tooFewToRank;
  const { estimate } = first.share;
  const clear = !second?.share.shown || second.share.estimate.high < estimate.low;
  return say(clear ? words.reasons.first : words.reasons.amongFirst, {
    reason: edition.text(first.label),
    share: write.share(estimate.value),
    range: edition.range(write.share(estimate.low), write.share(estimate.high)),
  });
}
