import { rake, RakingError, worstError, type RakingTarget } from '../../../statistics/raking.ts';
import type { Basis } from '../../basis.ts';
import type { Group } from '../../group-counts.ts';
import type { Hidden } from '../../report.ts';
import { isTelling } from './is-telling.ts';
import type { Targets } from './targets.ts';
import type { Weighting, WeightsProblem } from './section.ts';
import { whyRakedHidden } from './why-hidden.ts';

/** Respondents who are alike in everything that is weighted by, and the weight that each of them has. */
export interface WeightedGroup {
  readonly group: Group;
  /** Their level of each item that is weighted by. */
  readonly levels: readonly string[];
  /** 1 on average over all who have a weight. */
  readonly weight: number;
}

export type WaveWeights =
  | { readonly problem: WeightsProblem }
  | {
      readonly problem: null;
      readonly groups: readonly WeightedGroup[];
      readonly weighting: Weighting;
      /** Why a figure of an item on so many answers of each group may not be shown, null where it may. */
      readonly whyHidden: (item: string, sizeOf: (group: Group) => number) => Hidden | null;
    };

/** Weights the respondents of a wave to the targets, by raking. Who has no level in one of them is left out. */
export function weighWave(basis: Basis, wave: string, targets: Targets): WaveWeights {
  const cells = groupsOf(basis, wave, targets);
  const respondents = cells.reduce((sum, { n }) => sum + n, 0);
  if (respondents < basis.minimum) return { problem: { reason: 'tooFew' } };
  for (const [dimension, { item, shares }] of targets.entries())
    for (const level of shares.keys())
      if (!cells.some(({ levels }) => levels[dimension] === level))
        return { problem: { reason: 'noRespondent', item: item.id, level } };
  if (
    isTelling(
      cells.map(({ n }) => n),
      targets,
      basis.minimum,
    )
  )
    return { problem: { reason: 'tooFew' } };

  const raking = cells.map(({ levels, n }) => ({ categories: levels, weight: n }));
  const goals: RakingTarget[] = targets.map(({ shares }) => shares);
  try {
    const weights = rake(raking, goals);
    const groups = cells.map(({ group, levels }, index) => ({ group, levels, weight: weights[index]! }));
    return {
      problem: null,
      groups,
      weighting: {
        ...describeGroups(basis, wave, groups),
        error: worstError(raking, weights, goals),
      },
      whyHidden: (item, sizeOf) => whyRakedHidden(basis, wave, targets, groups, item, sizeOf),
    };
  } catch (error) {
    if (error instanceof RakingError) return { problem: { reason: 'contradiction' } };
    throw error;
  }
}

/** What the weights of some groups are like. */
export function describeGroups(
  basis: Basis,
  wave: string,
  groups: readonly WeightedGroup[],
): Omit<Weighting, 'error'> {
  const sized = groups.map(({ group, weight }) => ({ weight, n: basis.counts.responses(group) }));
  const respondents = sized.reduce((sum, { n }) => sum + n, 0);
  const sum = sized.reduce((total, { n, weight }) => total + n * weight, 0);
  const squares = sized.reduce((total, { n, weight }) => total + n * weight ** 2, 0);
  const effective = sum ** 2 / squares;
  const weights = sized.map(({ weight }) => weight);
  return {
    respondents,
    leftOut: responsesOf(basis, wave) - respondents,
    effective,
    design: respondents / effective,
    smallest: Math.min(...weights),
    largest: Math.max(...weights),
  };
}

function responsesOf(basis: Basis, wave: string): number {
  return basis.waves.find(({ id }) => id === wave)?.responses ?? 0;
}

/** The groups that occur and have a target in everything. */
function groupsOf(basis: Basis, wave: string, targets: Targets) {
  const segment = targets.map(({ item }) => item.id).join('+');
  return basis.counts
    .levels(wave, segment)
    .map((level) => ({ group: { wave, segment, level }, levels: level.split('+') }))
    .filter(({ levels }) => targets.every(({ shares }, dimension) => shares.has(levels[dimension] ?? '')))
    .map((one) => ({ ...one, n: basis.counts.responses(one.group) }))
    .filter(({ n }) => n > 0);
}
