import { SPECIALS, type Special } from '#core/survey/item.ts';
import type { Answer, Response } from '#core/response/response.ts';

/** A response as a browser would have sent it: `{ id, elapsed, answers: { item: codes } }`, as JSON text. */
export function submissionOf({ id, answers }: Response): string {
  const given = Object.entries(answers).flatMap(([item, answer]) => {
    const codes = codesOf(answer);
    return codes ? [[item, codes] as const] : [];
  });
  return JSON.stringify({ id, elapsed: 84_000, answers: Object.fromEntries(given) });
}

function codesOf(answer: Answer): readonly string[] | undefined {
  if ('values' in answer) return answer.values;
  if ('text' in answer) return [answer.text];
  return SPECIALS.includes(answer.state as Special) ? [answer.state] : undefined;
}
