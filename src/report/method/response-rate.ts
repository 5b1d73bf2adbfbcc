import type { WaveSummary } from '#core/report/report.ts';
import type { Edition } from '../edition.ts';

/** How many answered, and of how many, where that is known. */
export function sayAnswered({ words, write, say }: Edition, wave: WaveSummary): string {
  if (!wave.invited) return say(words.answers, { n: wave.responses });
  return say(words.method.responseRate, {
    n: write.count(wave.responses),
    invited: write.count(wave.invited),
    rate: write.share(wave.responses / wave.invited),
  });
}
