import { widthOf } from './picture/text-width.ts';

/** px that an upright chart has on the smallest phone */
const PHONE = 326;
/** The part of it that is left of the axis has no labels. */
const PLOT = 0.89;
/** px between two labels */
const SPACE = 10;

/**
 * The places of the categories that have their label under an upright chart: all of them where there is room, otherwise
 * every second, third and so on, counted back from the newest, which always has one.
 *
 * @param width px of the whole chart
 */
export function labelled(categories: readonly string[], width = PHONE): number[] {
  const widest = Math.max(...categories.map(widthOf), 1) + SPACE;
  const step = Math.max(1, Math.ceil((categories.length * widest) / (width * PLOT)));
  const last = categories.length - 1;
  return categories.map((_, index) => index).filter((index) => (last - index) % step === 0);
}
