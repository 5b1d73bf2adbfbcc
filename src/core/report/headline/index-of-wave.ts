import { indexOf, indexSample, sharesOf } from '../../metrics/satisfaction-index.ts';
import { scaleSample, type ScaleRange } from '../../metrics/scale-mean.ts';
import { turned, type Moments } from '../../statistics/moments.ts';
import type { Sample } from '../../statistics/sample.ts';
import type { ScaleItem } from '../../survey/item.ts';
import { itemsOf, type Survey } from '../../survey/survey.ts';
import type { Basis } from '../basis.ts';
import { everyone, type Group } from '../group-counts.ts';
import type { Figure, Hidden, WaveSummary } from '../report.ts';
import { figure, reasonToHide, reasonToHidePart } from '../suppress.ts';
import { isUnanimous } from '../unanimous.ts';
import { INDEX_ID } from './headline.ts';

/** The index that a survey declares, with its items. */
export interface DeclaredIndex {
  readonly items: readonly ScaleItem[];
  readonly scales: readonly ScaleRange[];
  /** One an item, summing to 1. */
  readonly shares: readonly number[];
  /** Min + max of an item whose scale is turned round; null of any other. */
  readonly abouts: readonly (number | null)[];
}

/** Null where it declares none. */
export function declaredIndex(survey: Survey): DeclaredIndex | null {
  const { index } = survey.report;
  if (!index) return null;
  const known = new Map(itemsOf(survey).map((item) => [item.id, item]));
  const items = index.items.map((id) => known.get(id) as ScaleItem);
  return {
    items,
    scales: items.map(({ scale }) => scale),
    shares: sharesOf(items.map(({ id }) => index.weights?.[id] ?? 1)),
    abouts: items.map(({ id, scale }) => (index.reversed.includes(id) ? scale.min + scale.max : null)),
  };
}

/** The index of everyone in a wave. */
export interface WaveIndex {
  readonly wave: string;
  /** Of those who answered all items; null where these would tell on those who did not. */
  readonly moments: Moments | null;
  readonly sample: Sample | null;
  readonly hidden: Hidden | null;
  readonly figure: Figure;
}

export function indexOfWave(
  basis: Basis,
  { items, scales, shares, abouts }: DeclaredIndex,
  { id: wave, responses }: Pick<WaveSummary, 'id' | 'responses'>,
): WaveIndex {
  const counted = basis.moments(everyone(wave), INDEX_ID);
  const moments = counted && turned(counted, abouts);
  const samples = items.map((item) => answersIn(basis, everyone(wave), item));
  const means = samples.map((one, at) => turnedMean(one?.mean ?? 0, abouts[at]!));
  const sample = moments && indexSample(moments, scales, shares, means);
  const bases = samples.map((one) => one?.n ?? 0);
  // Beside the other means and the index, one that is hidden for itself could be worked out.
  const isUnanimousIn = ({ id }: ScaleItem, at: number) =>
    isUnanimous(basis.counts.values(everyone(wave), id), bases[at]!);
  const hidden =
    reasonToHide(moments?.n ?? 0, responses, basis.minimum) ??
    (items.some(isUnanimousIn) ? 'complement' : null);
  const isPart = reasonToHidePart(moments?.n ?? 0, bases, responses, basis.minimum) !== null;
  return {
    wave,
    moments: isPart ? null : moments,
    sample,
    hidden,
    figure: figure(sample && indexOf(sample), hidden),
  };
}

/** The answers of a group to an item of the index. */
export function answersIn(basis: Basis, group: Group, { id, scale }: ScaleItem): Sample | null {
  return scaleSample(basis.counts.values(group, id), scale);
}

/** A mean on the scale that the index has it on. */
export function turnedMean(mean: number, about: number | null): number {
  return about === null ? mean : about - mean;
}
