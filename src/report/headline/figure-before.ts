import type { Figure } from '#core/report/report.ts';

/** The value of the wave before the newest, where it was shown. */
export function valueBefore(byWave: readonly Figure[]): number | undefined {
  const before = byWave.at(-2);
  return before?.shown ? before.estimate.value : undefined;
}
