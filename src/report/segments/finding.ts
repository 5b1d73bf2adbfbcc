import type { SegmentTable } from '#core/report/report.ts';
import type { Edition } from '../edition.ts';
import { sayProbability } from '../figure/probability.ts';
import { metricWords } from './metric.ts';

/** What a table allows to say of its groups. That none differs clearly is a finding as well. */
export function sayDifference(edition: Edition, table: SegmentTable): string {
  const { words, say } = edition;
  const { segments } = words;
  const { comparison } = table;
  if (!comparison) return segments.notCompared;
  const { omnibus, levels, pairs } = comparison;
  if (levels.length < 2) return say(segments.tooFewGroups, { n: edition.report.method.lowBase });
  if (!omnibus) return segments.untested;
  const p = sayProbability(edition, omnibus.adjusted ?? omnibus.p);
  if (!comparison.clear) return say(segments.none, { p });
  const clear = pairs.filter((pair) => pair.clear);
  const widest = clear.reduce<(typeof clear)[number] | undefined>(
    (most, pair) => (most && Math.abs(most.value) >= Math.abs(pair.value) ? most : pair),
    undefined,
  );
  if (!widest) return say(segments.noPair, { p });
  const { by, signed } = metricWords(edition, table);
  const [higher, lower] = widest.value > 0 ? [widest.first, widest.second] : [widest.second, widest.first];
  const ends = [widest.low, widest.high].map((end) => (widest.value > 0 ? end : -end)).sort((a, b) => a - b);
  return say(pairs.length === 1 ? segments.two : segments.several, {
    n: clear.length,
    pairs: pairs.length,
    higher: labelOf(edition, table, higher),
    lower: labelOf(edition, table, lower),
    by: by(widest.value),
    interval: edition.intervalName,
    range: edition.range(signed(ends[0]!), signed(ends[1]!)),
  });
}

export function labelOf(edition: Edition, { rows }: SegmentTable, level: string): string {
  const row = rows.find((one) => one.level === level);
  return row ? edition.text(row.label) : level;
}
