import { userInfo } from 'node:os';
import { reportTag } from '#paths.ts';
import type { CommentScope, Storage } from '#storage/storage.ts';
import { withStorage } from '../connect.ts';
import { Refusal, say } from '../say.ts';
import { findScope } from './scope.ts';

export interface DecideOptions {
  readonly by?: string;
  readonly mask?: readonly string[];
}

/** More comments than anybody lists at once: keys are looked up among all of them. */
const ALL = 1_000_000;

/**
 * `heed comments accept` and `refuse`: keeps a decision with who made it. A comment that is refused after it was
 * published is taken back from every release at once.
 *
 * @throws Refusal when a key means no comment or several, a mask is not in it, or nobody decides
 */
export async function decide(
  surveyId: string,
  keys: readonly string[],
  decision: 'accepted' | 'refused',
  { by = userInfo().username, mask: masks = [] }: DecideOptions,
): Promise<void> {
  if (masks.length > 0 && keys.length > 1)
    throw new Refusal('Words are masked in one comment at a time. Give one key with --mask.');
  if (by.trim() === '') throw new Refusal('A decision has a name beside it. Say who decides: --by Ada.');
  const { scope } = await findScope(surveyId);
  const decided = await withStorage(async (storage, purge) => {
    const known = await keysOf(storage, scope);
    const decisions = keys.map((key) => ({ key: wholeKey(key, known), decision, masks }));
    const count = await storage.review(scope, decisions, by);
    await purge([reportTag(surveyId)]);
    return count;
  });
  say(
    decision === 'accepted'
      ? `${decided} accepted by ${by}. They are shown from the next release on; "npm run heed -- comments publish ${surveyId}" makes one now.`
      : `${decided} refused by ${by}. Where they had been published, their words are gone from every release.`,
  );
}

async function keysOf(storage: Pick<Storage, 'comments'>, scope: CommentScope): Promise<string[]> {
  const states = ['waiting', 'accepted', 'refused'] as const;
  const listed = await Promise.all(states.map((state) => storage.comments(scope, state, ALL)));
  return listed.flatMap(({ comments }) => comments.map(({ key }) => key));
}

function wholeKey(key: string, known: readonly string[]): string {
  const [found, other] = known.filter((one) => one.startsWith(key));
  if (found === undefined)
    throw new Refusal(
      `There is no comment "${key}" that may be published. List the comments to see their keys.`,
    );
  if (other !== undefined)
    throw new Refusal(`"${key}" begins several keys, such as ${found} and ${other}. Write more of it.`);
  return found;
}
