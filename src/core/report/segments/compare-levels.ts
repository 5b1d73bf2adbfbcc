import type { ValueCounts } from '../../metrics/estimate.ts';
import { holm } from '../../statistics/holm.ts';
import { SIGNIFICANCE } from '../../statistics/interval.ts';
import { isClear } from '../compare.ts';
import type { Measure } from './measure.ts';
import type { Comparison, LevelPair } from './segment-table.ts';

/** A level that may be compared. */
export interface ComparedLevel {
  readonly level: string;
  readonly values: ValueCounts;
}

/**
 * Compares the levels of a segment: first all at once, then every two, with p after Holm. Two levels differ clearly only
 * where all at once do, so that among many groups chance is not taken for a difference.
 *
 * S. Holm (1979), A simple sequentially rejective multiple test procedure. Scandinavian Journal of Statistics 6, 65-70.
 *
 * @param levels those that are shown and rest on a full base, each with answers
 */
export function compareLevels(levels: readonly ComparedLevel[], measure: Measure): Comparison {
  const compared = levels.map(({ level }) => level);
  if (levels.length < 2) return { levels: compared, omnibus: null, clear: false, pairs: [] };
  const omnibus = measure.omnibus(levels.map(({ values }) => values));
  const clear = omnibus !== null && omnibus.p < SIGNIFICANCE;
  const pairs = levels.flatMap((first, index) =>
    levels.slice(index + 1).map((second) => ({
      first: first.level,
      second: second.level,
      ...measure.difference(first.values, second.values),
    })),
  );
  const adjusted = holm(pairs.map(({ p }) => p));
  return {
    levels: compared,
    omnibus,
    clear,
    pairs: pairs.map((pair, index): LevelPair => ({
      ...pair,
      adjusted: adjusted[index]!,
      clear: clear && isClear({ ...pair, p: adjusted[index]! }),
    })),
  };
}
