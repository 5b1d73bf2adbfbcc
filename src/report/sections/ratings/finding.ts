import type { RatingsSection, RatingTrend } from '#core/report/sections/ratings/section.ts';
import { inSentences } from '#i18n/sentences.ts';
import type { Edition } from '../../edition.ts';
import { nameThem } from '../../section/names.ts';

/** How many ratings moved clearly since the wave before, and which; none is a finding too. */
export function sayNewest(edition: Edition, { ratings, before }: RatingsSection): string {
  const { words, say } = edition;
  const compared = ratings.filter(({ newest }) => newest.change !== null);
  const wave = edition.wave(before);
  if (compared.length === 0) return say(words.ratings.notCompared, { wave });
  const moved = compared.filter(({ newest }) => newest.clear);
  const counted = { n: moved.length, of: compared.length, wave };
  if (moved.length === 0) return say(words.ratings.noneMoved, counted);
  return inSentences(edition.locale, [
    say(words.ratings.moved, counted),
    ...saySides(
      edition,
      moved.map((one) => ({ text: one.text, by: one.newest.change!.value })),
    ),
  ]);
}

/** How many have a clear direction over all waves, and which; null where no line could be laid. */
export function sayLines(edition: Edition, { ratings }: RatingsSection): string | null {
  const { words, say } = edition;
  const lined = ratings.flatMap(({ text, overall }) => (overall ? [{ text, ...overall }] : []));
  if (lined.length === 0) return null;
  const clear = lined.filter((one) => one.clear);
  if (clear.length === 0) return say(words.ratings.noDirection, { of: lined.length });
  return inSentences(edition.locale, [
    say(words.ratings.direction, { n: clear.length, of: lined.length }),
    ...saySides(
      edition,
      clear.map(({ text, slope }) => ({ text, by: slope })),
    ),
  ]);
}

/** What may be said of one rating since the wave before. */
export function sayStanding(
  { words, say, wave }: Edition,
  { before }: RatingsSection,
  { newest }: RatingTrend,
): string {
  if (newest.gap === 'broken') return say(words.changes.broken, { wave: wave(before) });
  if (!newest.change) return say(words.changes.notComparable, { wave: wave(before) });
  if (!newest.clear) return words.ratings.noClearChange;
  return newest.change.value > 0 ? words.ratings.clearlyUp : words.ratings.clearlyDown;
}

function saySides(
  edition: Edition,
  moved: readonly { readonly text: RatingTrend['text']; readonly by: number }[],
): string[] {
  const { words, say } = edition;
  const side = (message: string, isOn: (by: number) => boolean) => {
    const texts = moved.filter(({ by }) => isOn(by)).map(({ text }) => text);
    return texts.length === 0 ? [] : [say(message, { names: nameThem(edition, texts) })];
  };
  return [...side(words.ratings.up, (by) => by > 0), ...side(words.ratings.down, (by) => by < 0)];
}
