import { styleText } from 'node:util';
import { personalDetails } from '#core/comments/personal-details.ts';
import type { ListedComment } from '#storage/storage.ts';
import { withStorage } from '../connect.ts';
import { Refusal, say } from '../say.ts';
import { findScope } from './scope.ts';

export interface ListOptions {
  readonly state: string;
  readonly show: string;
}

const STATES = ['waiting', 'accepted', 'refused'] as const;
/** As much of a key as tells comments apart; all of it is taken too. */
const SHORT_KEY = 8;

/**
 * `heed comments list`: comments in random order, so that nobody reads the newest or the angriest first.
 *
 * @throws Refusal when there is no such state or survey, or the database cannot do it
 */
export async function listComments(surveyId: string, { state: asked, show }: ListOptions): Promise<void> {
  const state = STATES.find((one) => one === asked);
  if (!state) throw new Refusal(`There is no state "${asked}". Use one of ${STATES.join(', ')}.`);
  if (!/^[1-9]\d{0,4}$/.test(show))
    throw new Refusal(`"${show}" is no number of comments. Use one such as 20.`);
  const { scope } = await findScope(surveyId);
  const listed = await withStorage((storage) => storage.comments(scope, state, Number(show)));
  say(
    `Comments of "${surveyId}" with consent to be published: ${listed.waiting} waiting, ${listed.accepted} accepted, ${listed.refused} refused.`,
  );
  for (const comment of listed.comments) say(`\n${sayComment(comment)}`);
}

/** Words as they stand on the terminal, over which whoever wrote them has no power. */
function shown(words: string): string {
  return words
    .replaceAll('\r\n', '\n')
    .replaceAll('\t', ' ')
    .replaceAll(/[^\P{Cc}\n]/gu, '\ufffd')
    .replaceAll('\n', '\n  ');
}

function sayComment({
  key,
  wave,
  item,
  locale,
  words,
  published,
  reviewer,
  reviewedAt,
}: ListedComment): string {
  const details = personalDetails(words).map((detail) => `"${shown(detail.words)}"`);
  return [
    `${styleText('bold', key.slice(0, SHORT_KEY))}  ${wave} · ${item} · ${locale}`,
    `  ${shown(words)}`,
    ...(published !== null && published !== words ? [`  published as: ${shown(published)}`] : []),
    ...(reviewer === null ? [] : [`  decided by ${reviewer}, ${reviewedAt?.slice(0, 10)}`]),
    ...(details.length > 0 ? [styleText('yellow', `  may tell who it is: ${details.join(', ')}`)] : []),
  ].join('\n');
}
