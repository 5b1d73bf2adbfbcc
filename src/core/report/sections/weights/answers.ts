import { share } from '../../../metrics/share.ts';
import { weightedShare } from '../../../metrics/weighted/share.ts';
import { isCoded, wholeTextOf, type CodedItem } from '../../../survey/item.ts';
import { itemsOf } from '../../../survey/survey.ts';
import { valuesOf } from '../../../survey/item-values.ts';
import type { Basis } from '../../basis.ts';
import { labelInAll } from '../../distributions.ts';
import { everyone, type Group } from '../../group-counts.ts';
import { bothWays } from './both-ways.ts';
import type { WeightedDistribution } from './section.ts';
import type { WaveWeights } from './wave-weights.ts';

/** How the questions that the survey names were answered in the current wave, both ways. */
export function weightedAnswers(basis: Basis, weights: WaveWeights): WeightedDistribution[] {
  const named = basis.survey.report.weights?.answers ?? [];
  const items = itemsOf(basis.survey).filter(isCoded);
  return named.flatMap((id) =>
    items.filter((item) => item.id === id).map((item) => distributionOf(basis, weights, item)),
  );
}

function distributionOf(basis: Basis, weights: WaveWeights, item: CodedItem): WeightedDistribution {
  const { counts, current } = basis;
  const all = everyone(current.id);
  // Who chose several options is one respondent.
  const base = (group: Group) => counts.states(group, item.id).get('answered') ?? 0;
  return {
    item: item.id,
    text: wholeTextOf(item),
    cells: valuesOf(item).map((value) => {
      const chose = (group: Group) => counts.values(group, item.id).get(value) ?? 0;
      const { sampled } = counts.values(all, item.id);
      const { unweighted, figure } = bothWays(basis, current, weights, {
        item: item.id,
        unweighted: share({ x: chose(all), n: base(all), sampled }),
        scores: (group) => [
          { value: 1, n: chose(group) },
          { value: 0, n: base(group) - chose(group) },
        ],
        weighted: weightedShare,
        factor: 1,
      });
      return { value, label: labelInAll(basis, item, value), unweighted, weighted: figure };
    }),
  };
}
