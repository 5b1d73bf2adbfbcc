import type { Estimate } from '../../../metrics/estimate.ts';
import { scaleMean, type ScaleRange } from '../../../metrics/scale-mean.ts';
import type { ScaleItem } from '../../../survey/item.ts';
import type { Basis } from '../../basis.ts';
import { everyone, type Group } from '../../group-counts.ts';
import type { Figure } from '../../report.ts';
import { figure, reasonToHide } from '../../suppress.ts';
import type { Measured } from './section.ts';

/** Points where all items have the same, and 0 to 100 where they have not. */
export function measuredBy(items: readonly ScaleItem[]): Measured {
  const first = items[0]?.scale;
  const same = items.every(({ scale }) => scale.min === first?.min && scale.max === first.max);
  return same && first ? { unit: 'scale', min: first.min, max: first.max } : { unit: 'index' };
}

/** The mean of a group in a unit; null of nobody. */
export function meanIn({ unit }: Measured, basis: Basis, group: Group, item: ScaleItem): Estimate | null {
  const mean = scaleMean(basis.counts.values(group, item.id), item.scale);
  return mean && unit === 'index' ? toIndex(mean, item.scale) : mean;
}

/** The mean of everyone in the current wave, as it may be published. */
export function meanOf(basis: Basis, item: ScaleItem, measured: Measured): Figure {
  const { counts, current, minimum } = basis;
  const group = everyone(current.id);
  const mean = meanIn(measured, basis, group, item);
  const answers = counts.values(group, item.id);
  return figure(mean, reasonToHide(mean?.base ?? 0, current.responses, minimum, answers));
}

function toIndex({ value, low, high, base }: Estimate, { min, max }: ScaleRange): Estimate {
  const index = (point: number) => (100 * (point - min)) / (max - min);
  return { value: index(value), low: index(low), high: index(high), base };
}
