import { reliability } from '../../metrics/reliability.ts';
import { turned, type Moments } from '../../statistics/moments.ts';
import { indexChange, indexOf, indexSample, sharesOf } from '../../metrics/satisfaction-index.ts';
import { scaleSample } from '../../metrics/scale-mean.ts';
import { itemsOf, type Survey } from '../../survey/survey.ts';
import { wholeTextOf, type ScaleItem } from '../../survey/item.ts';
import type { Basis } from '../basis.ts';
import { brokenFor } from '../breaks/breaks.ts';
import { everyone } from '../group-counts.ts';
import type { CountingPlan } from '../plan.ts';
import { figure, reasonToHide, reasonToHidePart } from '../suppress.ts';
import { INDEX_ID, type IndexHeadline, type IndexReliability } from './headline.ts';
import { trendOf } from './trend.ts';

/** What must be counted for the index: sums over those who answered all of its items. */
export function indexPlan({ report }: Survey): Partial<CountingPlan> {
  return report.index ? { sets: [{ id: INDEX_ID, items: report.index.items }] } : {};
}

/** The index that a survey declares; none where it declares none. */
export function indexHeadline(basis: Basis): IndexHeadline[] {
  const { index } = basis.survey.report;
  if (!index) return [];
  const known = new Map(itemsOf(basis.survey).map((item) => [item.id, item]));
  const items = index.items.map((id) => known.get(id) as ScaleItem);
  const scales = items.map(({ scale }) => scale);
  const weights = sharesOf(items.map(({ id }) => index.weights?.[id] ?? 1));
  const abouts = items.map(({ id, scale }) => (index.reversed.includes(id) ? scale.min + scale.max : null));
  const waves = basis.waves.map(({ id: wave, responses }) => {
    const counted = basis.moments(everyone(wave), INDEX_ID);
    const moments = counted && turned(counted, abouts);
    const samples = items.map(({ id, scale }) => scaleSample(basis.counts.values(everyone(wave), id), scale));
    const means = samples.map((one, at) => {
      const mean = one?.mean ?? 0;
      return abouts[at] === null ? mean : abouts[at]! - mean;
    });
    const sample = moments && indexSample(moments, scales, weights, means);
    const hidden = reasonToHide(moments?.n ?? 0, responses, basis.minimum);
    const bases = samples.map((one) => one?.n ?? 0);
    const isPart = reasonToHidePart(moments?.n ?? 0, bases, responses, basis.minimum) !== null;
    return {
      wave,
      moments: isPart ? null : moments,
      sample,
      hidden,
      figure: figure(sample && indexOf(sample), hidden),
    };
  });
  const now = waves.at(-1)!;
  const trend = trendOf(
    {
      measure: 'index',
      waves,
      change: (later, earlier) => indexChange(waves[later]!.sample!, waves[earlier]!.sample!),
    },
    brokenFor(basis, index.items),
  );
  return [
    {
      metric: 'index',
      item: INDEX_ID,
      text: index.title ?? {},
      wave: now.wave,
      index: now.figure,
      parts: items.map((item, place) => ({
        item: item.id,
        text: wholeTextOf(item),
        points: { min: item.scale.min, max: item.scale.max },
        weight: weights[place]!,
        reversed: index.reversed.includes(item.id),
      })),
      reliability:
        now.moments && now.hidden === null ? reliabilityOf(basis, now.wave, now.moments, abouts) : null,
      change: trend.steps.at(-1)?.change ?? null,
      byWave: waves.map((one) => ({ wave: one.wave, index: one.figure })),
      trends: [trend],
    },
  ];
}

function reliabilityOf(
  basis: Basis,
  wave: string,
  { n, sampled }: Moments,
  abouts: readonly (number | null)[],
): IndexReliability | null {
  const sums = basis.sums(everyone(wave), INDEX_ID);
  const found = reliability(sums, { sampled }, (moments) => turned(moments, abouts));
  if (!found) return null;
  const { kind, value, low, high } = found;
  return { measure: kind, estimate: { value, low, high, base: n } };
}
