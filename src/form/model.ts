import { itemsOf, type Item, type Survey } from '#core/survey/survey.ts';
import { messagesFor } from '#i18n/i18n.ts';
import type { FormMessages } from '#i18n/messages.ts';

const WORDS = [
  'error',
  'problem',
  'problems',
  'problemsHint',
  'progress',
  'send',
  'sending',
  'sendAgain',
  'kept',
] as const;

export type IslandMessages = Pick<FormMessages, (typeof WORDS)[number]> & {
  readonly failed: Pick<FormMessages['failed'], 'offline' | 'unavailable'>;
};

/** What the island must know and cannot read off the page. */
export interface IslandModel {
  readonly locale: string;
  /** The items without their words, which stand on the page. */
  readonly items: readonly Item[];
  readonly messages: IslandMessages;
  /** Where there are any, the collectors whose device is everyone's, and what is said there. */
  readonly kiosk?: { readonly collectors: readonly string[]; readonly words: FormMessages['kiosk'] };
}

/** The part of a survey that its page needs in the browser, in one language. */
export function islandModel(survey: Survey, locale: string): IslandModel {
  const { form } = messagesFor(locale);
  const words = Object.fromEntries(WORDS.map((word) => [word, form[word]])) as Pick<
    FormMessages,
    (typeof WORDS)[number]
  >;
  const { offline, unavailable } = form.failed;
  const collectors = survey.collectors.filter(({ channel }) => channel === 'kiosk').map(({ id }) => id);
  return {
    locale,
    items: itemsOf(survey).map(withoutWords),
    messages: { ...words, failed: { offline, unavailable } },
    ...(collectors.length > 0 ? { kiosk: { collectors, words: form.kiosk } } : {}),
  };
}

function withoutWords({ help: _, matrix: __, ...item }: Item): Item {
  if ('scale' in item) return { ...item, text: {}, scale: { ...item.scale, anchors: {} } };
  if ('options' in item)
    return { ...item, text: {}, options: item.options.map((option) => ({ ...option, label: {} })) };
  if ('unit' in item) return { ...item, text: {}, unit: {} };
  return { ...item, text: {} };
}
