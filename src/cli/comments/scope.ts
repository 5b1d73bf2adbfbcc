import type { Survey } from '#core/survey/survey.ts';
import { commentScope } from '#release/comments.ts';
import type { CommentScope } from '#storage/storage.ts';
import { ROOT } from '../root.ts';
import { Refusal } from '../say.ts';
import { findSurvey } from '../surveys.ts';

/**
 * A survey whose comments may be published, and whose words these are.
 *
 * @throws Refusal when there is no such survey, or it asks nobody for consent
 */
export async function findScope(id: string): Promise<{ survey: Survey; scope: CommentScope }> {
  const survey = await findSurvey(ROOT, id);
  const scope = commentScope(survey);
  if (!scope)
    throw new Refusal(
      `No comment of "${id}" may be published: ${id}.yaml does not say which question asks for consent. ` +
        'Write "report: { comments: { items: [...], consent: ... } }" (docs/comments.md).',
    );
  return { survey, scope };
}
