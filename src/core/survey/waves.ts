import type { Survey, Wave } from './survey.ts';

/** The day, `YYYY-MM-DD`, that an instant falls on in a time zone. */
export function localDay(instant: Date, timezone: string): string {
  return new Intl.DateTimeFormat('en-CA', {
    timeZone: timezone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).format(instant);
}

/** The wave that takes answers at an instant, or what keeps the survey shut: not yet open, or closed. */
export function waveAt(
  survey: Pick<Survey, 'waves' | 'timezone'>,
  instant: Date,
): { readonly open: Wave } | { readonly shut: 'early' | 'over' } {
  const day = localDay(instant, survey.timezone);
  const open = survey.waves.find((wave) => (wave.opens ?? '') <= day && day <= (wave.closes ?? '9999-12-31'));
  if (open) return { open };
  return { shut: survey.waves.some((wave) => (wave.opens ?? '') > day) ? 'early' : 'over' };
}

/** Whether a survey takes no answers any more, nor will again. */
export function isOver(survey: Pick<Survey, 'waves' | 'timezone'>, instant: Date): boolean {
  const at = waveAt(survey, instant);
  return 'shut' in at && at.shut === 'over';
}

/** A moment at which a survey begins or ceases to take answers, and what it is from then on. */
export interface Turn {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly to: 'open' | 'early' | 'over';
  /** The day of the survey's zone on which it opens again, where it will. */
  readonly opens?: string;
}

/** The turns of a survey after an instant, in order of time. */
export function turnsAfter(survey: Pick<Survey, 'waves' | 'timezone'>, instant: Date): readonly Turn[] {
  const days = survey.waves.flatMap(({ opens, closes }) => [
    ...(opens ? [opens] : []),
    ...(closes ? [dayAfter(closes)] : []),
  ]);
  return [...new Set(days)]
    .sort()
    .map((day) => beginningOf(day, survey.timezone))
    .filter((at) => at > instant.getTime())
    .map((at) => turnAt(survey, at));
}

/** What a survey is at an instant, as if it had just become that. */
export function turnAt(survey: Pick<Survey, 'waves' | 'timezone'>, at: number): Turn {
  const wave = waveAt(survey, new Date(at));
  if ('open' in wave) return { at, to: 'open' };
  const day = localDay(new Date(at), survey.timezone);
  const opens = survey.waves.find((one) => (one.opens ?? '') > day)?.opens;
  return { at, to: wave.shut, ...(opens ? { opens } : {}) };
}

const DAY = 24 * 60 * 60 * 1000;

function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + DAY).toISOString().slice(0, 10);
}

/**
 * The instant at which a day begins in a time zone, in milliseconds since 1970. Found by halving, because midnight is
 * not on every day of every zone, and the day that `localDay` tells is what decides about waves.
 */
function beginningOf(day: string, timezone: string): number {
  let before = Date.parse(`${day}T00:00:00Z`) - DAY;
  let from = before + 2 * DAY;
  while (from - before > 1) {
    const middle = Math.floor((before + from) / 2);
    if (localDay(new Date(middle), timezone) < day) before = middle;
    else from = middle;
  }
  return from;
}
