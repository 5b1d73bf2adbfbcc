import { scaleMean, scaleMeanChange, scaleSample } from '../../../metrics/scale-mean.ts';
import { holm } from '../../../statistics/holm.ts';
import type { ScaleItem } from '../../../survey/item.ts';
import { isScale } from '../../../survey/report-settings/named-items.ts';
import { itemsOf, type Survey } from '../../../survey/survey.ts';
import type { Basis } from '../../basis.ts';
import { brokenFor } from '../../breaks/breaks.ts';
import { isClear } from '../../compare.ts';
import { everyone } from '../../group-counts.ts';
import { hasHeadline } from '../../headline/headlines.ts';
import { judgedTogether, trendOf, type Series, type TrendStep } from '../../headline/trend.ts';
import { namesOf } from '../../names.ts';
import { figure, reasonToHide } from '../../suppress.ts';
import type { SectionMaker } from '../maker.ts';
import type { RatingsSection, RatingTrend } from './section.ts';

/**
 * Every question on a scale from wave to wave, those apart whose headline is followed already: the newest changes of all
 * of them are judged together, and so are the lines through their waves, because who looks at forty questions finds two
 * that moved by chance. None with a single wave.
 */
export const ratings: SectionMaker<RatingsSection> = {
  kind: 'ratings',
  make: (basis) => {
    const before = basis.waves.at(-2);
    const items = followed(basis.survey);
    if (!before || items.length === 0) return [];
    const { id: wave } = basis.current;
    return [
      { kind: 'ratings', id: 'ratings', wave, before: before.id, ratings: judged(trendsOf(basis, items)) },
    ];
  },
};

/** The newest change of every rating that is followed, judged among all of them, by the id of its question. */
export function newestChanges(basis: Basis): ReadonlyMap<string, TrendStep> {
  if (basis.waves.length < 2) return new Map();
  const trends = judged(trendsOf(basis, followed(basis.survey)));
  return new Map(trends.map(({ item, newest }) => [item, newest]));
}

function followed(survey: Survey): ScaleItem[] {
  return itemsOf(survey)
    .filter(isScale)
    .filter((item) => !hasHeadline(survey, item));
}

function trendsOf(basis: Basis, items: readonly ScaleItem[]): RatingTrend[] {
  const names = namesOf(items);
  return items.map((item, at) => {
    const { newest, overall } = trendOfItem(basis, item);
    const { min, max } = item.scale;
    return {
      item: item.id,
      text: names[at]!,
      scale: { min, max },
      newest,
      overall: overall && { ...overall, adjusted: overall.p },
    };
  });
}

function trendOfItem(basis: Basis, { id, scale }: ScaleItem) {
  const waves = basis.waves.map(({ id: wave, responses }) => {
    const values = basis.counts.values(everyone(wave), id);
    const sample = scaleSample(values, scale);
    const hidden = reasonToHide(sample?.n ?? 0, responses, basis.minimum, values);
    return { wave, values, sample, figure: figure(scaleMean(values, scale), hidden) };
  });
  const series: Series = {
    measure: 'mean',
    waves,
    change: (now, before) => scaleMeanChange(waves[now]!.values, waves[before]!.values, scale),
  };
  const { steps, overall } = trendOf(series, brokenFor(basis, [id]));
  return { newest: steps.at(-1)!, overall };
}

/** All of them at once, by Holm's method: the newest changes together, and the lines together. */
function judged(trends: readonly RatingTrend[]): RatingTrend[] {
  const changes = judgedTogether(trends.map(({ newest }) => newest));
  const lines = together(trends.map(({ overall }) => overall?.p ?? null));
  return trends.map(({ overall, ...rating }, at) => {
    const line = lines[at]!;
    return {
      ...rating,
      newest: changes[at]!,
      overall: overall && { ...overall, adjusted: line!, clear: isClear({ ...overall, p: line! }) },
    };
  });
}

/** Holm's p in the place of each that was tested. */
function together(all: readonly (number | null)[]): (number | null)[] {
  const adjusted = holm(all.filter((p) => p !== null));
  let tested = 0;
  return all.map((p) => (p === null ? null : adjusted[tested++]!));
}
