import { CONFIDENCE, type Interval } from './interval.ts';
import { normalCdf } from './normal.ts';
import { tQuantile } from './student.ts';

/**
 * The expanded percentile interval of a bootstrap: between the values that leave out a share of the samples at either
 * end, the share being smaller the fewer groups were drawn from, as a plain percentile interval is too narrow for few.
 *
 *   share = Φ(-√(G/(G - 1)) t(1 - α/2; G - 1))
 *
 * T. C. Hesterberg (2015), What teachers should know about the bootstrap. The American Statistician 69, 371-386.
 *
 * @param values of the estimate, one a sample drawn
 * @param groups how many groups each sample was drawn from
 * @returns null for fewer than two groups, or for no values
 */
export function percentileInterval(
  values: readonly number[],
  groups: number,
  confidence = CONFIDENCE,
): Interval | null {
  if (groups < 2 || values.length === 0) return null;
  const sorted = Float64Array.from(values).sort();
  const share = normalCdf(Math.sqrt(groups / (groups - 1)) * tQuantile((1 - confidence) / 2, groups - 1));
  return { low: valueAt(sorted, share), high: valueAt(sorted, 1 - share) };
}

/** Between the values on either side of a share of them, B + 1 being the whole. */
function valueAt(sorted: Float64Array, share: number): number {
  const place = Math.min(sorted.length - 1, Math.max(0, share * (sorted.length + 1) - 1));
  const below = sorted[Math.floor(place)]!;
  const above = sorted[Math.ceil(place)]!;
  return below + (place - Math.floor(place)) * (above - below);
}
