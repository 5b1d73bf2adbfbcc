import type { Channel } from '../survey/survey.ts';
import type { Random } from './random.ts';

/** Who answers, in standard deviations where nothing else is said. */
export interface Respondent {
  /** How satisfied they are as a whole: all of their ratings share it. */
  readonly satisfaction: number;
  /** What the questions of one section or matrix have in common beside that: one good or bad part colours the next. */
  readonly halo: ReadonlyMap<string, number>;
  /** How much they expect, and how important things are to them: people differ in how high they mark at all. */
  readonly demand: number;
  /** Gives every rating on one scale the same point, and is soon done. */
  readonly straight: boolean;
  readonly locale: string;
  /** When they end, in milliseconds since 1970. */
  readonly ended: number;
}

/** How those who come by one channel differ: how satisfied, and how long they take as a multiple of others. */
const BY_CHANNEL: Readonly<Partial<Record<Channel, { readonly mood: number; readonly pace: number }>>> = {
  email: { mood: -0.08, pace: 1.15 },
  kiosk: { mood: 0.12, pace: 0.7 },
  phone: { mood: 0.15, pace: 1.6 },
  interview: { mood: 0.18, pace: 1.7 },
  paper: { mood: 0, pace: 1.3 },
};

const STRAIGHT = 0.04;
/** One question takes about so long, a few respondents take several times that. */
const QUESTION = 7_000;

export function moodOf(channel: Channel): number {
  return BY_CHANNEL[channel]?.mood ?? 0;
}

/** Draws what is theirs before any question: the groups they belong to add to their satisfaction later. */
export function drawRespondent(
  parts: readonly string[],
  { locale, ended, mood }: { readonly locale: string; readonly ended: number; readonly mood: number },
  random: Random,
): Respondent {
  return {
    satisfaction: mood + random.normal(),
    demand: random.normal(),
    straight: random.chance(STRAIGHT),
    halo: new Map(parts.map((part) => [part, random.normal()])),
    locale,
    ended,
  };
}

/** How long somebody takes for a number of questions, in milliseconds. */
export function drawDuration(channel: Channel, questions: number, straight: boolean, random: Random): number {
  const pace = (BY_CHANNEL[channel]?.pace ?? 1) * (straight ? 0.35 : 1);
  return Math.round(QUESTION * questions * pace * Math.exp(0.5 * random.normal()));
}
