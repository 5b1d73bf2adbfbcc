import type { ValueCounts } from '../../../metrics/estimate.ts';
import { weightedChange } from '../../../metrics/weighted/change.ts';
import { itemsOf } from '../../../survey/survey.ts';
import { wholeTextOf, type Item } from '../../../survey/item.ts';
import type { Basis } from '../../basis.ts';
import { brokenFor } from '../../breaks/breaks.ts';
import { changeSince } from '../../compare.ts';
import { everyone } from '../../group-counts.ts';
import type { WaveSummary } from '../../report.ts';
import { bothWays, type BothWays } from './both-ways.ts';
import type { Measure } from './measures.ts';
import type { WeightedFigure } from './section.ts';
import type { WaveWeights } from './wave-weights.ts';

/** The weights of the current wave, and of the one before it where there is one. */
export interface WeightsOfWaves {
  readonly now: WaveWeights;
  readonly then: WaveWeights | null;
}

/**
 * Figures of the current wave both ways, and how they have changed both ways.
 *
 * @param measuresOf which figures an item has
 */
export function weightedFigures(
  basis: Basis,
  { now, then }: WeightsOfWaves,
  measuresOf: (item: Item) => readonly Measure[],
): WeightedFigure[] {
  const before = basis.waves.at(-2);
  // A question that was another one until this wave is compared with nothing.
  const isBroken = ({ id }: Item) => brokenFor(basis, [id]).has(basis.current.id);
  return itemsOf(basis.survey).flatMap((item) =>
    measuresOf(item).map((measure): WeightedFigure => {
      const current = measured(basis, item, measure, basis.current, now);
      const earlier = before && then && measured(basis, item, measure, before, then);
      const { weighted } = current;
      return {
        item: item.id,
        text: wholeTextOf(item),
        metric: measure.metric,
        points: measure.points,
        unweighted: current.unweighted,
        weighted: current.figure,
        effective: weighted && current.figure.shown ? weighted.effective : null,
        design: weighted && current.figure.shown ? weighted.base / weighted.effective : null,
        change: before && earlier && !isBroken(item) ? changeOf(before.id, measure, current, earlier) : null,
      };
    }),
  );
}

interface Measured extends BothWays {
  readonly values: ValueCounts;
}

function measured(
  basis: Basis,
  item: Item,
  measure: Measure,
  wave: WaveSummary,
  weights: WaveWeights,
): Measured {
  const values = basis.counts.values(everyone(wave.id), item.id);
  const { weighted, factor, score } = measure;
  return {
    values,
    ...bothWays(basis, wave, weights, {
      item: item.id,
      unweighted: measure.unweighted(values),
      scores: (group) =>
        [...basis.counts.values(group, item.id)].flatMap(([code, n]) => {
          const value = score(code);
          return value === null ? [] : [{ value, n }];
        }),
      weighted,
      factor,
    }),
  };
}

function changeOf(from: string, measure: Measure, now: Measured, before: Measured): WeightedFigure['change'] {
  if (![now.unweighted, before.unweighted, now.figure, before.figure].every(({ shown }) => shown))
    return null;
  return {
    unweighted: changeSince(from, measure.change(now.values, before.values)),
    weighted: changeSince(from, weightedChange(now.weighted!, before.weighted!)),
  };
}
