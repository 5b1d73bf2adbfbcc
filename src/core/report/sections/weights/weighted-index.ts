import { indexChange } from '../../../metrics/satisfaction-index.ts';
import type { WeightedEstimate } from '../../../metrics/weighted/answers.ts';
import { weightedChange } from '../../../metrics/weighted/change.ts';
import { weightedIndex } from '../../../metrics/weighted/satisfaction-index.ts';
import { WEIGHT_ITEM } from '../../../response/weight.ts';
import { turned } from '../../../statistics/moments.ts';
import { weightedMean } from '../../../statistics/weighted.ts';
import type { ScaleItem } from '../../../survey/item.ts';
import type { Basis } from '../../basis.ts';
import { brokenFor } from '../../breaks/breaks.ts';
import { changeSince } from '../../compare.ts';
import { everyone, type Group } from '../../group-counts.ts';
import { INDEX_ID } from '../../headline/headline.ts';
import {
  answersIn,
  declaredIndex,
  indexOfWave,
  turnedMean,
  type DeclaredIndex,
  type WaveIndex,
} from '../../headline/index-of-wave.ts';
import type { Figure, Hidden, WaveSummary } from '../../report.ts';
import { isLowBase, reasonToHide, reasonToHidePart } from '../../suppress.ts';
import { setItem } from '../../tally.ts';
import { isTelling } from './is-telling.ts';
import type { WeightedFigure } from './section.ts';
import type { WeightsOfWaves } from './figures.ts';
import type { WaveWeights } from './wave-weights.ts';

/** The sums of the index by the groups that weights are made of. */
export const WEIGHTED_INDEX_SET = '@weighted-index';

/** The satisfaction index of the current wave both ways, and how it has changed both ways; none where there is none. */
export function weightedIndexFigures(basis: Basis, { now, then }: WeightsOfWaves): WeightedFigure[] {
  const declared = declaredIndex(basis.survey);
  if (!declared) return [];
  const before = basis.waves.at(-2);
  const current = bothIndices(basis, declared, basis.current, now);
  const earlier = before && then && bothIndices(basis, declared, before, then);
  const ids = declared.items.map(({ id }) => id);
  const isBroken = brokenFor(basis, ids).has(basis.current.id);
  const { weighted, figure } = current;
  return [
    {
      item: INDEX_ID,
      text: basis.survey.report.index?.title ?? {},
      metric: 'index',
      points: null,
      unweighted: current.plain.figure,
      weighted: figure,
      effective: weighted && figure.shown ? weighted.effective : null,
      design: weighted && figure.shown ? weighted.base / weighted.effective : null,
      change: before && earlier && !isBroken ? changeOf(before.id, current, earlier) : null,
    },
  ];
}

interface BothIndices {
  readonly plain: WaveIndex;
  readonly weighted: WeightedEstimate | null;
  /** The weighted one, as it may be published. */
  readonly figure: Figure;
}

function bothIndices(
  basis: Basis,
  declared: DeclaredIndex,
  wave: WaveSummary,
  weights: WaveWeights,
): BothIndices {
  const plain = indexOfWave(basis, declared, wave);
  const hide = (reason: Hidden): BothIndices => ({
    plain,
    weighted: null,
    figure: { shown: false, reason },
  });
  if (weights.problem) return hide(plain.hidden ?? 'noData');
  const weighted = estimated(basis, declared, weights.groups);
  const reason = plain.hidden ?? whyHidden(basis, declared, wave, weights);
  if (reason || !weighted) return hide(reason ?? 'noData');
  const { value, low, high, base, effective } = weighted;
  return {
    plain,
    weighted,
    figure: { shown: true, estimate: { value, low, high, base }, lowBase: isLowBase(effective) },
  };
}

type Weighted = Extract<WaveWeights, { problem: null }>;

function estimated(
  basis: Basis,
  { items, scales, shares, abouts }: DeclaredIndex,
  groups: Weighted['groups'],
): WeightedEstimate | null {
  const means = items.map((item, at) => {
    const answers = groups.flatMap(({ group, weight }) => {
      const sample = answersIn(basis, group, item);
      return sample ? [{ value: sample.mean, n: sample.n, weight }] : [];
    });
    return turnedMean(weightedMean(answers)?.mean ?? 0, abouts[at]!);
  });
  const complete = groups.flatMap(({ group, weight }) => {
    const moments = basis.moments(group, WEIGHTED_INDEX_SET);
    return moments ? [{ weight, moments: turned(moments, abouts) }] : [];
  });
  return weightedIndex(complete, scales, shares, means);
}

/**
 * Why the weighted index may not be shown. It gives back the weighted mean of any item that is hidden, and its interval is a
 * sum over those who answered all items, by the groups that weights are made of, of which no other sum but everyone's is
 * published.
 */
function whyHidden(
  basis: Basis,
  { items }: DeclaredIndex,
  { id: wave }: WaveSummary,
  { groups, whyHidden: whyItemHidden }: Weighted,
): Hidden | null {
  const answered = (item: ScaleItem) => (group: Group) => answersIn(basis, group, item)?.n ?? 0;
  for (const item of items) {
    const reason = whyItemHidden(item.id, answered(item));
    if (reason) return reason;
  }
  const completeIn = (group: Group) => basis.moments(group, WEIGHTED_INDEX_SET)?.n ?? 0;
  const sizes = groups.map(({ group }) => completeIn(group));
  const isWithheld = groups.some(
    ({ group }) =>
      group.segment !== WEIGHT_ITEM && basis.counts.isWithheld(group, setItem(WEIGHTED_INDEX_SET)),
  );
  if (isWithheld || isTelling(sizes, null, basis.minimum)) return 'complement';
  const all = completeIn(everyone(wave));
  const weighted = sizes.reduce((sum, size) => sum + size, 0);
  return reasonToHide(weighted, all, basis.minimum) ?? reasonToHidePart(weighted, [all], all, basis.minimum);
}

function changeOf(from: string, now: BothIndices, before: BothIndices): WeightedFigure['change'] {
  const figures = [now.plain.figure, before.plain.figure, now.figure, before.figure];
  if (!figures.every(({ shown }) => shown)) return null;
  return {
    unweighted: changeSince(from, indexChange(now.plain.sample!, before.plain.sample!)),
    weighted: changeSince(from, weightedChange(now.weighted!, before.weighted!)),
  };
}
