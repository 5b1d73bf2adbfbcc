import type { Answer, Response } from '../response/response.ts';
import type { CountingPlan } from './plan.ts';

const SKIPPED: Answer = { state: 'skipped' };
/** Longer ones count as this. */
const LONGEST_MINUTES = 60;

/**
 * The answers of a response with what the plan counts beside them: `@minutes`, how long it took in whole minutes;
 * `<item>*<item>`, the codes of a pair as one; `@alike:<battery>`, whether a battery was answered all alike; `@blank`,
 * how many questions were left blank; `@comment:<item>`, whether words were written, and with consent to publish them.
 * The database does the same in heed.cells_of.
 */
export function answersCounted(response: Response, plan: CountingPlan): Readonly<Record<string, Answer>> {
  const codeOf = (item: string) => firstCode(response.answers[item]);
  const counted: Record<string, Answer> = { ...response.answers, '@minutes': minutes(response) };
  for (const [one, other] of plan.pairs) {
    const [a, b] = [codeOf(one), codeOf(other)];
    counted[`${one}*${other}`] = a === undefined || b === undefined ? SKIPPED : answered(`${a}*${b}`);
  }
  for (const { id, items } of plan.batteries) {
    const codes = items.map(codeOf);
    counted[`@alike:${id}`] = codes.includes(undefined)
      ? SKIPPED
      : answered(new Set(codes).size === 1 ? 'yes' : 'no');
  }
  if (plan.asked.length > 0) {
    const blank = plan.asked.filter((item) => response.answers[item]?.state === 'skipped');
    counted['@blank'] = answered(String(blank.length));
  }
  for (const { item, consent } of plan.comments) {
    const given = consent !== null && codeOf(consent) === 'yes';
    counted[`@comment:${item}`] =
      response.answers[item]?.state === 'answered' ? answered(given ? 'consented' : 'kept') : SKIPPED;
  }
  return counted;
}

/** The first code of an answer; undefined where it has none. */
export function firstCode(answer: Answer | undefined): string | undefined {
  return answer && 'values' in answer ? answer.values[0] : undefined;
}

function minutes({ startedAt, endedAt }: Response): Answer {
  if (startedAt === null) return SKIPPED;
  const whole = Math.floor((Date.parse(endedAt) - Date.parse(startedAt)) / 60_000);
  return answered(String(Math.min(LONGEST_MINUTES, Math.max(0, whole))));
}

function answered(value: string): Answer {
  return { state: 'answered', values: [value] };
}
