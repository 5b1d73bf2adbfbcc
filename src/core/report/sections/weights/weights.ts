import { wholeTextOf } from '../../../survey/item.ts';
import type { Basis } from '../../basis.ts';
import { labelInAll } from '../../distributions.ts';
import type { SectionMaker } from '../maker.ts';
import { weightedFigures } from './figures.ts';
import type { WeightsSection } from './section.ts';
import { targetsOf, type Targets } from './targets.ts';
import { weighWave } from './wave-weights.ts';

/**
 * The headline figures with every answer weighted to the shares that the survey declares, beside the unweighted: by
 * raking, wave by wave, of those who answered everything that is weighted by.
 *
 * W. E. Deming, F. F. Stephan (1940), Annals of Mathematical Statistics 11, 427-444. L. Kish (1965), Survey Sampling.
 */
export const weights: SectionMaker<WeightsSection> = {
  kind: 'weights',
  plan: (survey) => {
    const items = targetsOf(survey).map(({ item }) => item.id);
    // A single item is a segment, which is counted anyway.
    return items.length > 1 ? { joints: [items] } : {};
  },
  make: (basis) => {
    const targets = targetsOf(basis.survey);
    return targets.length > 0 ? [sectionOf(basis, targets)] : [];
  },
};

function sectionOf(basis: Basis, targets: Targets): WeightsSection {
  const wave = basis.current.id;
  const now = weighWave(basis, wave, targets);
  return {
    kind: 'weights',
    id: 'weights',
    wave,
    source: basis.survey.report.weights!.source,
    targets: targets.map((target) => told(basis, target)),
    problem: now.problem,
    weighting: now.problem ? null : now.weighting,
    figures: now.problem ? [] : weightedFigures(basis, targets, now),
  };
}

/** A target beside what came in. */
function told(basis: Basis, { item, shares }: Targets[number]): WeightsSection['targets'][number] {
  const sizeOf = (level: string) =>
    basis.counts.responses({ wave: basis.current.id, segment: item.id, level });
  const answered = [...shares.keys()].reduce((sum, level) => sum + sizeOf(level), 0);
  return {
    item: item.id,
    text: wholeTextOf(item),
    levels: [...shares].map(([level, target]) => ({
      level,
      label: labelInAll(basis, item, level),
      target,
      share: answered >= basis.minimum ? sizeOf(level) / answered : null,
    })),
  };
}
