import { hasPoints } from '#charts/has-points.ts';
import type { Distribution } from '#core/report/report.ts';
import type { Edition } from '../edition.ts';

/** What the two ends of a scale are called, where both have words; null for anything else. */
export function endsOf(edition: Edition, distribution: Distribution): readonly [string, string] | null {
  if (!hasPoints(distribution)) return null;
  const { values } = distribution;
  const [first, last] = [values[0], values.at(-1)].map(
    (one) => one && { value: one.value, label: edition.text(one.label) },
  );
  if (!first || !last || first.label === first.value || last.label === last.value) return null;
  return [first.label, last.label];
}
