import { wholeTextOf } from '../../../survey/item.ts';
import type { Survey } from '../../../survey/survey.ts';
import type { Basis } from '../../basis.ts';
import { labelInAll } from '../../distributions.ts';
import type { CountingPlan } from '../../plan.ts';
import type { SectionMaker } from '../maker.ts';
import { WEIGHT_ITEM } from '../../../response/weight.ts';
import { weightedAnswers } from './answers.ts';
import { weightedFigures } from './figures.ts';
import { newestChanges } from '../ratings/ratings.ts';
import { importedWeights } from './imported-weights.ts';
import { judgedTogether } from './judged.ts';
import { measuresOf, ratingOf } from './measures.ts';
import type { WeightsSection } from './section.ts';
import { targetsOf, type Targets } from './targets.ts';
import { weighWave } from './wave-weights.ts';
import { WEIGHTED_INDEX_SET, weightedIndexFigures } from './weighted-index.ts';

/**
 * The figures with every answer weighted to the shares that the survey declares, beside the unweighted: by raking, wave by
 * wave, of those who answered everything that is weighted by; or with the weights that answers were imported with.
 *
 * W. E. Deming, F. F. Stephan (1940), Annals of Mathematical Statistics 11, 427-444. L. Kish (1965), Survey Sampling.
 */
type WeightsSettings = NonNullable<Survey['report']['weights']>;

export const weights: SectionMaker<WeightsSection> = {
  kind: 'weights',
  plan: (survey) => {
    if (survey.report.weights?.from) return { segments: [WEIGHT_ITEM], ...indexSums(survey, [WEIGHT_ITEM]) };
    const items = targetsOf(survey).map(({ item }) => item.id);
    // A single item is a segment, which is counted anyway.
    return items.length > 0
      ? { ...(items.length > 1 ? { joints: [items] } : {}), ...indexSums(survey, items) }
      : {};
  },
  make: (basis) => {
    const settings = basis.survey.report.weights;
    const targets = targetsOf(basis.survey);
    return settings && (settings.from || targets.length > 0) ? [sectionOf(basis, settings, targets)] : [];
  },
};

/** What the weighted index needs of the groups that have a weight each: no samples are drawn from them. */
function indexSums({ report }: Survey, by: readonly string[]): Partial<CountingPlan> {
  return report.index
    ? { sets: [{ id: WEIGHTED_INDEX_SET, items: report.index.items, by: [by], whole: true }] }
    : {};
}

function sectionOf(basis: Basis, settings: WeightsSettings, targets: Targets): WeightsSection {
  const wave = basis.current.id;
  const weigh = (id: string) => (settings.from ? importedWeights(basis, id) : weighWave(basis, id, targets));
  const before = basis.waves.at(-2);
  const now = weigh(wave);
  const waves = { now, then: before ? weigh(before.id) : null };
  return {
    kind: 'weights',
    id: 'weights',
    wave,
    ...(settings.from ? { imported: true } : {}),
    source: settings.source,
    targets: targets.map((target) => told(basis, target)),
    problem: now.problem,
    weighting: now.problem ? null : now.weighting,
    figures: now.problem
      ? []
      : [...weightedIndexFigures(basis, waves), ...weightedFigures(basis, waves, measuresOf)],
    ratings: now.problem ? [] : judgedTogether(weightedFigures(basis, waves, ratingOf), newestChanges(basis)),
    answers: now.problem ? [] : weightedAnswers(basis, now),
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
