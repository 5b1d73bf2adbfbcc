import type { Edition } from '../../edition.ts';

/** Writes shares that are counted in per cent, 0 to 100: with one decimal where they are computed. */
export function percentWriter({ write }: Edition): (percent: number) => string {
  return (percent) => write.share(percent / 100);
}

/** The same in whole per cent, for what people answered: tenths. */
export function wholePercentWriter({ write }: Edition): (percent: number) => string {
  return (percent) => write.wholeShare(percent / 100);
}
