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
