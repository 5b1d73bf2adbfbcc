import { widthOf } from './picture/text-width.ts';

/** px that the labels under an upright chart have on the smallest phone */
const ROOM = 290;
/** px between two labels */
const SPACE = 10;

/**
 * The places of the categories that have their label under an upright chart: all of them where there is room, otherwise
 * every second, third and so on, counted back from the newest, which always has one.
 */
export function labelled(categories: readonly string[]): number[] {
  const widest = Math.max(...categories.map(widthOf), 1) + SPACE;
  const step = Math.max(1, Math.ceil((categories.length * widest) / ROOM));
  const last = categories.length - 1;
  return categories.map((_, index) => index).filter((index) => (last - index) % step === 0);
}
