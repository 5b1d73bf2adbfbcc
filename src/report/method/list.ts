import type { Report, WaveSummary } from '#core/report/report.ts';
import type { Edition } from '../edition.ts';

/** Whether the intervals of a wave are those of a list of known size. */
export function isCorrected({ population, responses }: WaveSummary): boolean {
  return typeof population === 'number' && responses <= population;
}

/** Whether the intervals of the newest wave are. */
export function isCurrentCorrected({ waves, current }: Report): boolean {
  return waves.some((wave) => wave.id === current && isCorrected(wave));
}

/** How many people a wave's list has, where that is known and not the number of those invited; or that it cannot be so. */
export function sayList({ words, write, say }: Edition, wave: WaveSummary): string | null {
  const { population, invited } = wave;
  if (typeof population !== 'number') return null;
  if (!isCorrected(wave)) return words.method.listExceeded;
  return population === invited ? null : say(words.method.onList, { n: write.count(population) });
}
