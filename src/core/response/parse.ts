import { isAsked, isQuestion } from '../survey/item.ts';
import { itemsOf, type Survey } from '../survey/survey.ts';
import { READERS } from './readers/all.ts';
import type { Answer, Origin, Problem, RawAnswers, Response } from './response.ts';
import { walk } from './walk.ts';

export type ParseResponse =
  | {
      readonly ok: true;
      readonly response: Response;
      /** The ending that a question named by which the survey ended early. */
      readonly ending?: string;
    }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * The one door for answers, from the web, paper or a file: unknown input in; a Response, or every problem named, out.
 * Answers to items that are not shown are dropped, and those that follow from others are added.
 *
 * @param raw raw control values by item id
 * @param origin where the response comes from, already checked by the caller
 */
export function parseResponse(survey: Survey, raw: RawAnswers, origin: Origin): ParseResponse {
  const items = itemsOf(survey);
  const known = new Set(items.filter(isAsked).map((item) => item.id));
  const problems: Problem[] = Object.keys(raw)
    .filter((id) => !known.has(id))
    .map((id) => ({ code: 'unknownItem', detail: { name: id.slice(0, 40) } }));
  const answers: Record<string, Answer> = {};
  const { reads, end } = walk(items, raw, READERS);
  for (const { id } of items.filter(isQuestion)) {
    const read = reads.get(id) ?? { answer: { state: 'notShown' } };
    if ('problem' in read) problems.push(read.problem);
    else answers[id] = read.answer;
  }
  if (problems.length > 0) return { ok: false, problems };
  const outcome = end?.screenOut ? 'screenedOut' : 'complete';
  return {
    ok: true,
    response: { ...origin, survey: survey.id, version: survey.version, answers, outcome },
    ...(end?.ending ? { ending: end.ending } : {}),
  };
}
