import type { ReasonsSection } from '#core/report/sections/reasons/section.ts';
import type { Edition } from '../../edition.ts';

/** More than these together are no finding. */
const MOST_TOGETHER = 3;

/** What the shares allow to say: the reason named most, or those that cannot be told from it. */
export function sayReasons(edition: Edition, { reasons, ranked, leading }: ReasonsSection): string {
  const { words, write, say } = edition;
  const [first] = reasons;
  if (!first?.share.shown) return words.reasons.hidden;
  if (!ranked) return words.reasons.tooFewToRank;
  const { estimate } = first.share;
  const values = {
    reason: edition.text(first.label),
    share: write.share(estimate.value),
    range: edition.range(write.share(estimate.low), write.share(estimate.high)),
  };
  if (leading.length <= 1) return say(words.reasons.first, values);
  if (leading.length > MOST_TOGETHER) return say(words.reasons.amongFirst, values);
  const together = reasons
    .filter(({ value }) => leading.includes(value))
    .map(({ label, share }) =>
      share.shown
        ? `${say(words.quoted, { text: edition.text(label) })} (${write.share(share.estimate.value)})`
        : edition.text(label),
    );
  return say(words.reasons.leading, { reasons: write.list(together) });
}
