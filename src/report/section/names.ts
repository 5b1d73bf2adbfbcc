import type { Text } from '#core/survey/text.ts';
import type { Edition } from '../edition.ts';

/** More names than this make a list of a sentence. */
const MOST_NAMES = 4;

/** What some things are called, quoted, in a sentence. */
export function nameThem(edition: Edition, texts: readonly Text[]): string {
  const names = texts.map((text) => edition.say(edition.words.quoted, { text: edition.text(text) }));
  const left = names.slice(0, MOST_NAMES - 1);
  return edition.write.list(
    names.length > MOST_NAMES
      ? [...left, edition.say(edition.words.more, { n: names.length - left.length })]
      : names,
  );
}
