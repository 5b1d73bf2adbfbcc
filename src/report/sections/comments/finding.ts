import type { CommentsSection } from '#core/report/sections/comments/section.ts';
import type { Edition } from '../../edition.ts';

/**
 * What the themes allow to say: the one written about most, unless those after it may come up as often. Several themes
 * may be in one comment, so that their shares are not independent; intervals that overlap are taken for no clear lead.
 */
export function sayThemes(edition: Edition, { reason, themes }: CommentsSection): string | null {
  const { words, write, say } = edition;
  if (reason === 'tooFew') return words.comments.tooFew;
  if (!themes || reason) return null;
  const [first, second] = themes.rows;
  if (!first?.share.shown || first.share.estimate.value === 0 || !themes.ranked)
    return words.comments.themeTooFew;
  const { estimate } = first.share;
  const isClear = !second?.share.shown || second.share.estimate.high < estimate.low;
  return say(isClear ? words.comments.themeFirst : words.comments.themeAmongFirst, {
    theme: edition.text(first.label),
    share: write.share(estimate.value),
    range: edition.range(write.share(estimate.low), write.share(estimate.high)),
  });
}

/** How the comments that are shown came to be, or why there are none. */
export function sayShown(
  { words }: Edition,
  { asked, counts, shown, drawn }: CommentsSection,
): string | null {
  if (!asked) return words.comments.noConsent;
  if (!counts) return null;
  if (shown.length === 0) return words.comments.noneYet;
  return drawn ? words.comments.drawn : words.comments.all;
}
