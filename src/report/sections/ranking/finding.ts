import type { RankingSection } from '#core/report/sections/ranking/section.ts';
import type { Edition } from '../../edition.ts';
import { rangeOf } from '../../figure/words.ts';

/** What is put first most often, or what cannot be told from it. */
export function sayRanking(edition: Edition, { options, ranked, leading }: RankingSection): string {
  const { words, write, say } = edition;
  const [first] = options;
  if (!first?.first.shown) return words.ranking.hidden;
  if (!ranked) return words.ranking.tooFewToRank;
  const named = options
    .filter(({ value }) => leading.includes(value))
    .map(({ label, first: share }) => ({
      name: say(words.quoted, { text: edition.text(label) }),
      share: share.shown ? write.share(share.estimate.value) : '',
    }));
  if (named.length > 1)
    return say(words.ranking.leading, {
      options: write.list(named.map(({ name, share }) => `${name} (${share})`)),
    });
  return say(words.ranking.first, {
    option: named[0]?.name ?? '',
    share: named[0]?.share ?? '',
    range: rangeOf(edition, first.first.estimate, write.share),
  });
}
