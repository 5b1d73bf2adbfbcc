import type { SegmentTable } from '#core/report/report.ts';
import type { Edition } from '../edition.ts';
import type { Write } from '../figure/words.ts';

/** How the figure of a table is named and written. */
export interface MetricWords {
  readonly name: string;
  /** Over its column. */
  readonly short: string;
  readonly write: Write;
  /** On the ruler. */
  readonly mark: Write;
  /** A difference of two with its sign. */
  readonly signed: Write;
  /** The size of a difference with its unit. */
  readonly by: Write;
  /** All values that there can be, and how far the ends of a ruler are rounded. */
  readonly range: { readonly min: number; readonly max: number; readonly step: number };
}

export function metricWords({ words, write, say }: Edition, table: SegmentTable): MetricWords {
  const { segments, changes, csat, nps } = words;
  const points = (value: number) => say(changes.points, { value: write.size(Math.abs(value)) });
  const percentage = (value: number) =>
    say(changes.percentagePoints, { value: write.size(Math.abs(100 * value)) });
  const signedPercentage = (value: number) => write.points(100 * value);
  switch (table.metric) {
    case 'nps':
      return {
        name: nps.name,
        short: nps.short,
        write: write.points,
        mark: write.mark,
        signed: write.points,
        by: points,
        range: { min: -100, max: 100, step: 20 },
      };
    case 'topTwo':
      return {
        name: csat.topTwo,
        short: words.share,
        write: write.share,
        mark: write.wholeShare,
        signed: signedPercentage,
        by: percentage,
        range: { min: 0, max: 1, step: 0.1 },
      };
    case 'net':
      return {
        name: segments.net,
        short: segments.netShort,
        write: signedPercentage,
        mark: (value) => write.mark(100 * value),
        signed: signedPercentage,
        by: percentage,
        range: { min: -1, max: 1, step: 0.2 },
      };
    case 'mean': {
      const { min, max } = table.points ?? { min: 1, max: 5 };
      return {
        name: say(segments.meanOf, { min: write.count(min), max: write.count(max) }),
        short: words.mean,
        write: write.mean,
        mark: write.size,
        signed: write.difference,
        by: (value) => say(changes.points, { value: write.mean(Math.abs(value)) }),
        range: { min, max, step: 0.5 },
      };
    }
  }
}
