import type { Estimate } from '../../../metrics/estimate.ts';
import type { WeightedAnswers, WeightedEstimate } from '../../../metrics/weighted/answers.ts';
import type { Sampled } from '../../../statistics/finite-population.ts';
import type { Basis } from '../../basis.ts';
import { everyone, type Group } from '../../group-counts.ts';
import type { Figure, Hidden, WaveSummary } from '../../report.ts';
import { figure, isLowBase, reasonToHide } from '../../suppress.ts';
import type { WaveWeights } from './wave-weights.ts';

/** A figure of one wave that is made both ways. */
export interface Subject {
  readonly item: string;
  readonly unweighted: Estimate | null;
  /** What the answers of a group count as. */
  readonly scores: (group: Group) => readonly { readonly value: number; readonly n: number }[];
  readonly weighted: (answers: WeightedAnswers, sampled: Sampled) => WeightedEstimate | null;
  /** The figure is the weighted mean of the scores times this. */
  readonly factor: number;
}

export interface BothWays {
  readonly unweighted: Figure;
  readonly weighted: WeightedEstimate | null;
  readonly figure: Figure;
}

/** A figure with every answer counting once, and with every answer counting as its weight. */
export function bothWays(
  basis: Basis,
  { id: wave, responses }: WaveSummary,
  weights: WaveWeights,
  subject: Subject,
): BothWays {
  const answers = basis.counts.values(everyone(wave), subject.item);
  const hidden = reasonToHide(subject.unweighted?.base ?? 0, responses, basis.minimum, answers);
  const unweighted = figure(subject.unweighted, hidden);
  if (weights.problem) return { unweighted, weighted: null, figure: hide(hidden ?? 'noData') };
  const scores: WeightedAnswers = weights.groups.flatMap(({ group, weight }) =>
    subject.scores(group).map((one) => ({ ...one, weight })),
  );
  const { sampled } = basis.counts.values(weights.groups[0]!.group, subject.item);
  const weighted = scaled(
    subject.weighted(
      scores.filter(({ n }) => n > 0),
      { sampled },
    ),
    subject.factor,
  );
  const sizeOf = (group: Group) => subject.scores(group).reduce((sum, { n }) => sum + n, 0);
  const reason =
    hidden ??
    weights.whyHidden(subject.item, sizeOf) ??
    reasonToHide(weighted?.base ?? 0, sizeOf(everyone(wave)), basis.minimum);
  return {
    unweighted,
    weighted,
    figure:
      weighted && reason === null
        ? { shown: true, estimate: estimateOf(weighted), lowBase: isLowBase(weighted.effective) }
        : hide(reason ?? 'noData'),
  };
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
