import type { Answer, Response } from './response.ts';

/**
 * What the weight of a response is kept under, beside its answers, so that it is counted like them. No item can be called so:
 * ids do not end with a hyphen.
 */
export const WEIGHT_ITEM = 'weight-';

/**
 * As many different weights as a file may have. Weights that are all different would tell who gave which answers where
 * answers are counted by weight.
 */
export const MOST_WEIGHTS = 50;

/** A weight as it is counted: the shortest writing of the number. Null where it is no number above 0. */
export function weightCode(written: string): string | null {
  const weight = /^\d*\.?\d+$/.test(written) ? Number(written) : NaN;
  return weight > 0 && Number.isFinite(weight) ? String(weight) : null;
}

/** A response with the weight that it was drawn with. */
export function withWeight(response: Response, code: string): Response {
  const weight: Answer = { state: 'answered', values: [code] };
  return { ...response, answers: { ...response.answers, [WEIGHT_ITEM]: weight } };
}

/** The weight that a response was drawn with, as it is counted; null where it has none. */
export function weightOf({ answers }: Response): string | null {
  const answer = answers[WEIGHT_ITEM];
  return (answer && 'values' in answer ? answer.values[0] : undefined) ?? null;
}
