import type { Figure } from '#core/report/report.ts';

/** The value of the wave before the newest, where there was one and it may be shown. */
export function waveBefore(
  byWave: readonly { readonly wave: string; readonly figure: Figure }[],
): { readonly wave: string; readonly value: number } | undefined {
  const before = byWave.at(-2);
  return before?.figure.shown ? { wave: before.wave, value: before.figure.estimate.value } : undefined;
}
