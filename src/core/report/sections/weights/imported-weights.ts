import { WEIGHT_ITEM } from '../../../response/weight.ts';
import type { Basis } from '../../basis.ts';
import { isTelling } from './is-telling.ts';
import { describeGroups, type WaveWeights } from './wave-weights.ts';
import { whyImportedHidden } from './why-hidden.ts';

/** The weights that the responses of a wave came with, brought to 1 on average. Who has none is left out. */
export function importedWeights(basis: Basis, wave: string): WaveWeights {
  const classes = basis.counts
    .levels(wave, WEIGHT_ITEM)
    .filter((level) => level !== '')
    .map((level) => ({ wave, segment: WEIGHT_ITEM, level }))
    .map((group) => ({ group, given: Number(group.level), n: basis.counts.responses(group) }))
    .filter(({ n }) => n > 0);
  const respondents = classes.reduce((sum, { n }) => sum + n, 0);
  const sizes = classes.map(({ n }) => n);
  if (respondents < basis.minimum || isTelling(sizes, null, basis.minimum))
    return { problem: { reason: 'tooFew' } };
  const mean = classes.reduce((sum, { given, n }) => sum + n * given, 0) / respondents;
  const groups = classes.map(({ group, given }) => ({ group, levels: [], weight: given / mean }));
  return {
    problem: null,
    groups,
    weighting: { ...describeGroups(basis, wave, groups), error: 0 },
    whyHidden: (_, sizeOf) => whyImportedHidden(basis, wave, groups, sizeOf),
  };
}
