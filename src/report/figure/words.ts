import type { Estimate, Hidden } from '#core/report/report.ts';
import type { Edition } from '../edition.ts';
import type { Ranges } from './interval.ts';

/** How one kind of figure is written. */
export type Write = (value: number) => string;

/** The interval of an estimate in a sentence: `29.2 to 32.8`. */
export function rangeOf(edition: Ranges, estimate: Pick<Estimate, 'low' | 'high'>, write: Write): string {
  return edition.range(write(estimate.low), write(estimate.high));
}

/** The same in a table. */
export function cellRangeOf(edition: Ranges, estimate: Pick<Estimate, 'low' | 'high'>, write: Write): string {
  return edition.shortRange(write(estimate.low), write(estimate.high));
}

/** The number of valid answers a figure rests on. */
export function sayBase(edition: Edition, base: number): string {
  return edition.say(edition.words.answers, { n: base });
}

/** Why a figure is not there. */
export function sayHidden(edition: Edition, reason: Hidden): string {
  return edition.say(edition.words.hidden[reason], { n: edition.report.method.minimum });
}

export function sayLowBase(edition: Edition): string {
  return edition.say(edition.words.lowBaseNote, { n: edition.report.method.lowBase });
}
