import type { Edition } from '../../edition.ts';

/** Writes shares that are counted in per cent, 0 to 100. */
export function percentWriter({ write }: Edition): (percent: number) => string {
  return (percent) => write.share(percent / 100);
}
