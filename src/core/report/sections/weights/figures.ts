import type { WeightedAnswers, WeightedEstimate } from '../../../metrics/weighted/answers.ts';
import { weightedChange } from '../../../metrics/weighted/change.ts';
import type { Estimate, ValueCounts } from '../../../metrics/estimate.ts';
import { itemsOf } from '../../../survey/survey.ts';
import { wholeTextOf, type Item } from '../../../survey/item.ts';
import type { Basis } from '../../basis.ts';
import { brokenFor } from '../../breaks/breaks.ts';
import { changeSince } from '../../compare.ts';
import { everyone, type Group } from '../../group-counts.ts';
import type { Figure, Hidden, WaveSummary } from '../../report.ts';
import { protectLevels } from '../../segments/protect-levels.ts';
import { figure, isLowBase, reasonToHide } from '../../suppress.ts';
import { isTelling } from './is-telling.ts';
import { measuresOf, type Measure } from './measures.ts';
import type { WeightedFigure } from './section.ts';
import type { Targets } from './targets.ts';
import { weighWave, type WaveWeights } from './wave-weights.ts';

/** Every headline figure of the current wave both ways, and how it has changed both ways. */
export function weightedFigures(basis: Basis, targets: Targets, now: WaveWeights): WeightedFigure[] {
  const before = basis.waves.at(-2);
  const then = before ? weighWave(basis, before.id, targets) : null;
  // A question that was another one until this wave is compared with nothing.
  const isBroken = ({ id }: Item) => brokenFor(basis, [id]).has(basis.current.id);
  return itemsOf(basis.survey).flatMap((item) =>
    measuresOf(item).map((measure): WeightedFigure => {
      const current = bothWays(basis, targets, item, measure, basis.current, now);
      const earlier = before && then && bothWays(basis, targets, item, measure, before, then);
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

interface BothWays {
  readonly values: ValueCounts;
  readonly unweighted: Figure;
  readonly weighted: WeightedEstimate | null;
  readonly figure: Figure;
}

function bothWays(
  basis: Basis,
  targets: Targets,
  item: Item,
  measure: Measure,
  { id: wave, responses }: WaveSummary,
  weights: WaveWeights,
): BothWays {
  const values = basis.counts.values(everyone(wave), item.id);
  const plain = measure.unweighted(values);
  const hidden = reasonToHide(plain?.base ?? 0, responses, basis.minimum);
  const unweighted = figure(plain, hidden);
  if (weights.problem) return { values, unweighted, weighted: null, figure: hide(hidden ?? 'noData') };
  const answers: WeightedAnswers = weights.groups.flatMap(({ group, weight }) =>
    scoresOf(basis, group, item, measure).map((one) => ({ ...one, weight })),
  );
  const weighted = scaled(
    measure.weighted(
      answers.filter(({ n }) => n > 0),
      { sampled: basis.counts.values(weights.groups[0]!.group, item.id).sampled },
    ),
    measure.factor,
  );
  const reason = hidden ?? whyHidden(basis, targets, item, measure, wave, weights, weighted);
  return {
    values,
    unweighted,
    weighted,
    figure:
      weighted && reason === null
        ? { shown: true, estimate: estimateOf(weighted), lowBase: isLowBase(weighted.effective) }
        : hide(reason ?? 'noData'),
  };
}

/** A weighted figure on too few answers, or that could give back a group which is hidden in the unweighted tables. */
function whyHidden(
  basis: Basis,
  targets: Targets,
  item: Item,
  measure: Measure,
  wave: string,
  { groups }: Extract<WaveWeights, { problem: null }>,
  weighted: WeightedEstimate | null,
): Hidden | null {
  const sizeOf = (group: Group) => scoresOf(basis, group, item, measure).reduce((sum, { n }) => sum + n, 0);
  const all = sizeOf(everyone(wave));
  for (const { item: segment, shares } of targets) {
    const levels = [...shares.keys()].map((level) => {
      const group = { wave, segment: segment.id, level };
      return {
        level,
        size: sizeOf(group),
        among: basis.counts.responses(group),
        withheld: basis.counts.isWithheld(group, item.id),
      };
    });
    if (protectLevels(levels, all, basis.minimum).some((why) => why !== null && why !== 'noData'))
      return 'complement';
  }
  const sizes = groups.map(({ group }) => sizeOf(group));
  if (isTelling(sizes, targets, basis.minimum)) return 'complement';
  return reasonToHide(weighted?.base ?? 0, all, basis.minimum);
}

function changeOf(from: string, measure: Measure, now: BothWays, before: BothWays): WeightedFigure['change'] {
  if (![now.unweighted, before.unweighted, now.figure, before.figure].every(({ shown }) => shown))
    return null;
  return {
    unweighted: changeSince(from, measure.change(now.values, before.values)),
    weighted: changeSince(from, weightedChange(now.weighted!, before.weighted!)),
  };
}

function scoresOf(basis: Basis, group: Group, item: Item, { score }: Measure) {
  return [...basis.counts.values(group, item.id)].flatMap(([code, n]) => {
    const value = score(code);
    return value === null ? [] : [{ value, n }];
  });
}

function scaled(estimate: WeightedEstimate | null, factor: number): WeightedEstimate | null {
  if (!estimate) return null;
  const { value, low, high, error } = estimate;
  return {
    ...estimate,
    value: factor * value,
    low: factor * low,
    high: factor * high,
    error: error === null ? null : factor * error,
  };
}

function estimateOf({ value, low, high, base }: WeightedEstimate): Estimate {
  return { value, low, high, base };
}

function hide(reason: Hidden): Figure {
  return { shown: false, reason };
}
