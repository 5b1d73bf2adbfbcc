import type { Trend } from '#core/report/headline/trend.ts';
import type { Headline } from '#core/report/report.ts';
import type { Edition } from '../edition.ts';
import { sayProbability } from '../figure/probability.ts';
import { measureWords } from '../headline/measures.ts';

/** A sentence about all waves, and the p that it rests on. */
export interface OverallWords {
  readonly sentence: string;
  readonly p: string;
}

/** What the line through all waves allows to say of a measure; null where there is no such line. */
export function sayOverall(
  edition: Edition,
  headline: Headline,
  { measure, overall }: Trend,
): OverallWords | null {
  if (!overall) return null;
  const { words, say } = edition;
  const written = measureWords(edition, headline, measure);
  const kind = !overall.clear ? 'none' : overall.slope > 0 ? 'up' : 'down';
  const sentence = say(words.trend[kind], {
    measure: written.name,
    by: written.size(overall.slope),
    value: written.signed(overall.slope),
    from: edition.wave(overall.from),
    to: edition.wave(overall.to),
    interval: edition.intervalName,
    range: edition.range(written.bare(overall.low), written.bare(overall.high)),
  });
  return { sentence, p: sayProbability(edition, overall.p) };
}
