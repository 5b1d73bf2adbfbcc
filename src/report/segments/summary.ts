import type { SegmentTable } from '#core/report/report.ts';
import type { Edition } from '../edition.ts';

/** The finding of a table in as few words as there are. */
export function saySummary({ words, say }: Edition, { comparison }: SegmentTable): string {
  const { segments } = words;
  if (!comparison || comparison.levels.length < 2 || !comparison.omnibus) return segments.briefNotCompared;
  if (!comparison.clear) return segments.briefNone;
  const clear = comparison.pairs.filter((pair) => pair.clear).length;
  if (clear === 0) return segments.briefNoPair;
  return comparison.pairs.length === 1
    ? segments.briefTwo
    : say(segments.briefPairs, { n: clear, pairs: comparison.pairs.length });
}
