/** The ends of a ruler; `rtl` readers begin at the right. */
export interface Scale {
  readonly min: number;
  readonly max: number;
  readonly rtl: boolean;
}

/** Where a value lies on a ruler, in percent of its width from the left, kept clear of the very ends. */
export function onRuler({ min, max, rtl }: Scale, value: number): number {
  const portion = max > min ? (Math.min(max, Math.max(min, value)) - min) / (max - min) : 0;
  const along = 0.5 + 99 * portion;
  return Math.round((rtl ? 100 - along : along) * 100) / 100;
}
