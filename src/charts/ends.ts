import type { Chart } from './chart.ts';
import { FRAME } from './frame.ts';
import { widthOf } from './picture/text-width.ts';

/** The words at the newest point of a line. */
export interface EndLabel {
  readonly series: number;
  /** Place of the category. */
  readonly at: number;
  readonly text: string;
  /** Above the upper end of the interval, or below its lower one. */
  readonly above: boolean;
  /** Over its point, where it has room there; otherwise it ends where the drawing ends. */
  readonly over: boolean;
}

/** px of a drawing on a phone, where there is least room */
const PHONE = { width: 320, height: 190 };
/** px that the words and what is between them and the interval take */
const HIGH = 18;

/** What words would lie on: a piece of a line with its intervals, or other words. */
interface Box {
  readonly from: number;
  readonly to: number;
  readonly top: number;
  readonly bottom: number;
}

/** The words at the ends of the lines of `steps`, each on the side on which it covers least of what is drawn. */
export function endLabels({ shape, series, axis, categories }: Chart): EndLabel[] {
  if (shape !== 'steps') return [];
  const down = (value: number) => PHONE.height * (1 - (value - axis.min) / (axis.max - axis.min));
  const slot = (PHONE.width * (1 - FRAME.margin)) / categories.length;
  const middle = (at: number) => PHONE.width * FRAME.margin + slot * (at + 0.5);
  const drawn: Box[] = series.flatMap(({ points }) =>
    points.flatMap((point, at) => {
      if (!point) return [];
      const interval = {
        from: middle(at) - 5,
        to: middle(at) + 5,
        top: down(point.high),
        bottom: down(point.low),
      };
      const before = points[at - 1];
      return before
        ? [interval, ...pieces(middle(at) - slot, down(before.value), slot, down(point.value))]
        : [interval];
    }),
  );
  const placed: Box[] = [];
  return series.flatMap(({ end, points }, one) => {
    const at = points.length - 1;
    const last = points[at];
    if (end === undefined || !last) return [];
    const width = widthOf(end);
    const over = width <= slot;
    const from = over ? middle(at) - width / 2 : PHONE.width - width;
    const across = { from, to: from + width };
    const boxes = [true, false].map((above) => {
      const top = above ? down(last.high) - HIGH : down(last.low) + 2;
      return { above, ...across, top, bottom: top + HIGH - 2 };
    });
    const [best] = boxes.sort((a, b) => cost(a, [...drawn, ...placed]) - cost(b, [...drawn, ...placed]));
    placed.push(best!);
    return [{ series: one, at, text: end, above: best!.above, over }];
  });
}

/** A line in pieces that are nearly as high as it is there. */
function pieces(x: number, from: number, width: number, to: number): Box[] {
  const count = 6;
  return Array.from({ length: count }, (_, index) => {
    const ends = [index, index + 1].map((at) => from + ((to - from) * at) / count);
    return {
      from: x + (width * index) / count,
      to: x + (width * (index + 1)) / count,
      top: Math.min(...ends) - 1,
      bottom: Math.max(...ends) + 1,
    };
  });
}

/** How much of what is drawn a box would lie on. Under the plot it would lie on the names of the categories. */
function cost(box: Box, others: readonly Box[]): number {
  const under = box.bottom > PHONE.height ? PHONE.width * HIGH : 0;
  return others.reduce((sum, other) => {
    const across = Math.min(box.to, other.to) - Math.max(box.from, other.from);
    const down = Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top);
    return across > 0 && down > 0 ? sum + across * down : sum;
  }, under);
}
