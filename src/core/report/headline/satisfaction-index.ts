import { reliability } from '../../metrics/reliability.ts';
import { turned, type Moments } from '../../statistics/moments.ts';
import { indexChange } from '../../metrics/satisfaction-index.ts';
import type { Survey } from '../../survey/survey.ts';
import { wholeTextOf } from '../../survey/item.ts';
import type { Basis } from '../basis.ts';
import { brokenFor } from '../breaks/breaks.ts';
import { everyone } from '../group-counts.ts';
import type { CountingPlan } from '../plan.ts';
import { INDEX_ID, type IndexHeadline, type IndexReliability } from './headline.ts';
import { declaredIndex, indexOfWave } from './index-of-wave.ts';
import { trendOf } from './trend.ts';

/** What must be counted for the index: sums over those who answered all of its items. */
export function indexPlan({ report }: Survey): Partial<CountingPlan> {
  return report.index ? { sets: [{ id: INDEX_ID, items: report.index.items }] } : {};
}

/** The index that a survey declares; none where it declares none. */
export function indexHeadline(basis: Basis): IndexHeadline[] {
  const { index } = basis.survey.report;
  const declared = declaredIndex(basis.survey);
  if (!index || !declared) return [];
  const waves = basis.waves.map((wave) => indexOfWave(basis, declared, wave));
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
      parts: declared.items.map((item, place) => ({
        item: item.id,
        text: wholeTextOf(item),
        points: { min: item.scale.min, max: item.scale.max },
        weight: declared.shares[place]!,
        reversed: index.reversed.includes(item.id),
      })),
      reliability:
        now.moments && now.hidden === null
          ? reliabilityOf(basis, now.wave, now.moments, declared.abouts)
          : null,
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
