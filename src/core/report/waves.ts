import { localDay } from '../survey/waves.ts';
import type { Survey, Wave } from '../survey/survey.ts';
import type { Text } from '../survey/text.ts';
import type { WaveSummary } from './report.ts';
import type { Tally } from './tally.ts';

/**
 * The waves with responses in order of time: those the survey declares in its own order, before them those it has
 * dropped, by their first response and under their id.
 *
 * @throws RangeError when there are no responses at all.
 */
export function summariseWaves(survey: Survey, tally: Tally): WaveSummary[] {
  const declared = survey.waves.map((wave) => wave.id);
  const waves = tally.waves
    .filter((wave) => wave.responses > 0)
    .sort(
      (a, b) =>
        declared.indexOf(a.wave) - declared.indexOf(b.wave) || Date.parse(a.first) - Date.parse(b.first),
    );
  if (waves.length === 0) {
    throw new RangeError(
      `Survey "${survey.id}" has no responses, so there is nothing to report. Wait for the first ones.`,
    );
  }
  return waves.map(({ wave: id, responses, first, last }) => {
    const wave = survey.waves.find((one) => one.id === id);
    return {
      id,
      label: wave?.label ?? sameInAll(survey, id),
      responses,
      from: localDay(new Date(first), survey.timezone),
      to: localDay(new Date(last), survey.timezone),
      invited: wave?.invited ?? null,
      population: wave ? populationOf(survey, wave) : null,
    };
  });
}

/** The people on the list; everyone on it was invited to a census. Who finds an open link stands for nobody but themselves. */
function populationOf({ sampling }: Survey, { invited, population }: Wave): number | null {
  if (sampling === 'open-link') return null;
  return population ?? (sampling === 'census' ? invited : undefined) ?? null;
}

/** A code that stands for itself in every language of the survey. */
function sameInAll(survey: Survey, code: string): Text {
  return Object.fromEntries(survey.locales.map((locale) => [locale, code]));
}
