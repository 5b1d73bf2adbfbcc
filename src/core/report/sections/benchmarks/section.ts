import type { BenchmarkMetric } from '../../../metrics/benchmark-metrics.ts';
import type { Text } from '../../../survey/text.ts';
import type { Figure, ToldDifference } from '../../report.ts';

/** Own figures beside those of others, which the survey file names with their source. */
export interface BenchmarksSection {
  readonly kind: 'benchmarks';
  readonly id: string;
  readonly wave: string;
  readonly figures: readonly BenchmarkedFigure[];
}

export interface BenchmarkedFigure {
  readonly item: string;
  readonly text: Text;
  readonly metric: BenchmarkMetric;
  readonly scale: { readonly min: number; readonly max: number };
  readonly own: Figure;
  /** In the order of the survey file: nothing is ranked. */
  readonly others: readonly {
    readonly name: Text;
    readonly value: number;
    /** Null where nothing is known of its exactness. */
    readonly interval: { readonly low: number; readonly high: number } | null;
    /** `given` by the source; `answers`: made from their number, the widest there can be; `unknown`. */
    readonly exactness: 'given' | 'answers' | 'unknown';
    readonly n: number | null;
    readonly year: number;
    readonly source: Text;
    readonly url: string | null;
    /** The own figure less this one; null where that cannot be told. */
    readonly difference: ToldDifference | null;
  }[];
}
