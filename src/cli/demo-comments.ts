import type { Survey } from '#core/survey/survey.ts';
import { commentScope } from '#release/comments.ts';
import type { Storage } from '#storage/storage.ts';

/** Who is said to have read the made-up comments. */
const READER = 'demo';
/** As many as the demo decides about: the others wait, as they would. */
const DECIDED = 40;
/** Every so many is refused, by their order, which is random. */
const REFUSED = 8;

/** Decides about made-up comments, so that the demo shows what becomes of them. Nobody has read these, and nobody wrote them. */
export async function decideOnDemo(
  storage: Pick<Storage, 'comments' | 'review'>,
  survey: Survey,
): Promise<void> {
  const scope = commentScope(survey);
  if (!scope) return;
  const { comments } = await storage.comments(scope, 'waiting', DECIDED);
  const decisions = comments.map(({ key }, index) => ({
    key,
    decision: index % REFUSED === REFUSED - 1 ? ('refused' as const) : ('accepted' as const),
    masks: [],
  }));
  if (decisions.length > 0) await storage.review(scope, decisions, READER);
}
