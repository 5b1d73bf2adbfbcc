import { axisOver } from '#charts/axis.ts';
import type { Spark } from '#charts/picture/sparks/sparks.ts';
import type { DistributionWave } from '#core/report/report.ts';
import type { RatingsSection, RatingTrend } from '#core/report/sections/ratings/section.ts';
import type { Edition } from '../../edition.ts';

/** A rating with its means, which are those of its distribution, and its picture. */
export interface FollowedRating extends RatingTrend {
  /** One a wave of the report. */
  readonly waves: readonly DistributionWave[];
  /** Null under two waves shown. */
  readonly spark: Spark | null;
}

/** Every rating with its figures; all of one scale are drawn on the same axis, so that they can be held against each other. */
export function followedRatings(edition: Edition, { ratings }: RatingsSection): FollowedRating[] {
  const { report, words, write, say } = edition;
  const byItem = new Map(report.distributions.map(({ item, waves }) => [item, waves]));
  const followed = ratings.map((one) => ({ ...one, waves: byItem.get(one.item) ?? [] }));
  const ends = [report.waves[0], report.waves.at(-1)].map((wave) => (wave ? edition.wave(wave.id) : ''));
  const axisOfScale = new Map(
    [...Map.groupBy(followed, scaleOf)].map(([key, alike]) => {
      const means = alike.flatMap(({ waves }) => waves.flatMap(({ mean }) => (mean ? [mean] : [])));
      const ends = means.flatMap(({ low, high }) => [low, high]);
      return [key, means.length > 0 ? axisOver(ends, alike[0]!.scale, write.size) : null];
    }),
  );
  return followed.map((one) => {
    const axis = axisOfScale.get(scaleOf(one));
    const shown = one.waves.filter(({ mean }) => mean !== null).length;
    if (!axis || shown < 2) return { ...one, spark: null };
    const broken = new Set(
      report.comparability.breaks.filter(({ item }) => item === one.item).map(({ wave }) => wave),
    );
    return {
      ...one,
      spark: {
        direction: edition.direction,
        label: say(words.charts.byWave, { measure: words.mean, question: edition.text(one.text) }),
        axis,
        points: one.waves.map(({ mean }) => mean),
        breaks: one.waves.flatMap(({ wave }, at) => (broken.has(wave) ? [at] : [])),
        ends: [ends[0]!, ends[1]!],
      },
    };
  });
}

function scaleOf({ scale: { min, max } }: Pick<RatingTrend, 'scale'>): string {
  return `${min} ${max}`;
}
