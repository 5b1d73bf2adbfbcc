import type { Channel } from '../survey/survey.ts';
import type { Special } from '../survey/item.ts';

/** One submission as it is stored: only what was seen and could be answered, in the codes of the survey. */
export interface Response {
  /** UUID made by whoever sends it; sending it again under the same id stores nothing new. */
  readonly id: string;
  readonly survey: string;
  readonly version: string;
  readonly wave: string;
  readonly locale: string;
  readonly channel: Channel;
  readonly collector: string | null;
  /** ISO 8601, UTC; null where the sender could not tell (no JavaScript). */
  readonly startedAt: string | null;
  /** ISO 8601, UTC. */
  readonly endedAt: string;
  /** One answer a question of the survey, keyed by item id; none for statements. */
  readonly answers: Readonly<Record<string, Answer>>;
  /** Made by a generator, not by a person. */
  readonly synthetic: boolean;
  /** What the orders of questions and options were drawn from; null where the page showed them as written. */
  readonly seed: string | null;
  readonly outcome: Outcome;
}

/**
 * How a response ended. Only a complete one is counted: one that was screened out is of somebody the survey is not
 * about, one over quota came after enough like it. Both are kept, because how many there were is part of the method.
 */
export const OUTCOMES = ['complete', 'screenedOut', 'overQuota'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/**
 * The four states of an answer are kept apart: answered (coded values, or text), declined in one of the special
 * ways, skipped, and never shown.
 */
export type Answer =
  | { readonly state: 'answered'; readonly values: readonly string[] }
  | { readonly state: 'answered'; readonly text: string }
  | { readonly state: Special | 'skipped' | 'notShown' };

export type AnswerState = Answer['state'];

/**
 * What a sender says, form-encoded or JSON alike, before any of it is believed.
 * Keys of `answers` are item ids; values are the raw strings of the controls, in order.
 */
export interface Submission {
  /** UUID, or null where the sender could not make one (no JavaScript). */
  readonly id: string | null;
  /** Milliseconds from opening the page to sending, by the sender's own clock; null where unknown. */
  readonly elapsed: number | null;
  /** Of the survey as the sender saw it; null where unknown. */
  readonly version: string | null;
  /** What the page drew its orders from; null where it showed them as written. */
  readonly seed: string | null;
  readonly answers: RawAnswers;
}

export type RawAnswers = Readonly<Record<string, readonly string[]>>;

/** What is known of a response apart from its answers, and what follows from them. */
export type Origin = Omit<Response, 'answers' | 'survey' | 'version' | 'outcome'>;

/** Why a submission does not fit. `item` is absent when it is about the submission as a whole. */
export interface Problem {
  readonly code: ProblemCode;
  readonly item?: string;
  /** What the words of the message need, such as a limit. */
  readonly detail?: Readonly<Record<string, string | number>>;
}

export type ProblemCode =
  | 'required'
  | 'notAnOption'
  | 'oneOnly'
  | 'tooFew'
  | 'tooMany'
  | 'exclusive'
  | 'rankTwice'
  | 'tooLong'
  | 'notANumber'
  | 'notWhole'
  | 'tooExact'
  | 'tooLow'
  | 'tooHigh'
  | 'notADate'
  | 'notAnEmail'
  | 'notAPhone'
  | 'unknownItem'
  | 'badId'
  | 'malformed';
