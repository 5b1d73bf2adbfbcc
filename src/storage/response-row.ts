import { quotasOf } from '#core/response/ending.ts';
import type { Answer, Response } from '#core/response/response.ts';
import type { Survey } from '#core/survey/survey.ts';

/** A response as the database takes it: what was said in codes, apart from what was said in words. */
export interface ResponseRow extends Omit<Response, 'answers'> {
  /** An array of codes: answered with these, none for words. A string: the state. */
  readonly answers: Readonly<Record<string, readonly string[] | string>>;
  readonly texts: Readonly<Record<string, string>>;
  /** The quotas that it falls into, in the order of the survey. */
  readonly quotas: readonly { readonly id: string; readonly max: number }[];
}

export function responseRow(survey: Survey, response: Response): ResponseRow {
  const answers = Object.entries(response.answers);
  return {
    ...response,
    answers: Object.fromEntries(answers.map(([item, answer]) => [item, codesOf(answer)])),
    texts: Object.fromEntries(
      answers.flatMap(([item, answer]) => ('text' in answer ? wordsOf(item, answer.text) : [])),
    ),
    quotas: quotasOf(survey, response.answers).map(({ id, max }) => ({ id, max })),
  };
}

function codesOf(answer: Answer): readonly string[] | string {
  if ('values' in answer) return answer.values;
  return 'text' in answer ? [] : answer.state;
}

function wordsOf(item: string, text: string): [string, string][] {
  // PostgreSQL text holds neither NUL nor half a surrogate pair; a keyboard makes neither, a script can.
  const words = text.replaceAll('\0', '').toWellFormed();
  return words === '' ? [] : [[item, words]];
}
