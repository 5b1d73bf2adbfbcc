import { BOX } from '#charts/picture/paths/paths.ts';
import type { ModelPath } from '#core/report/sections/model/section.ts';

type Id = ModelPath['from'];

/** px of the rows of boxes */
const ROWS = [BOX.height + 1, 148, 262, 376] as const;
export const DIAGRAM_HEIGHT = ROWS[3] + BOX.height + 1;

/** Where each box stands: its middle, % across and px down. No arrow goes through a box. */
export const PLACES: Readonly<Record<Id, readonly [number, number]>> = {
  image: [14, ROWS[0]],
  expectations: [57, ROWS[0]],
  quality: [86, ROWS[1]],
  value: [86, ROWS[2]],
  satisfaction: [47, ROWS[2]],
  complaints: [86, ROWS[3]],
  loyalty: [14, ROWS[3]],
};

/** Beside the middle of a box: % across and px down. */
type Beside = readonly [number, number];
const { width, height } = BOX;
const below = (x: number): Beside => [x, height];
const above = (x: number): Beside => [x, -height];
const before: Beside = [-width, 0];
const behind: Beside = [width, 0];

/** Where each arrow leaves and meets the edge of its boxes, and where its figure stands on it. */
const ARROWS: Readonly<Record<string, { from: Beside; to: Beside; at: number }>> = {
  'image expectations': { from: behind, to: before, at: 0.42 },
  'image satisfaction': { from: below(6), to: above(-9), at: 0.5 },
  'image loyalty': { from: below(-6), to: above(-6), at: 0.5 },
  'expectations quality': { from: below(9), to: above(-3), at: 0.45 },
  'expectations value': { from: below(3), to: above(-10), at: 0.3 },
  'expectations satisfaction': { from: below(-4), to: above(1), at: 0.45 },
  'quality value': { from: below(4), to: above(4), at: 0.42 },
  'quality satisfaction': { from: [-width, 10], to: above(9), at: 0.55 },
  'value satisfaction': { from: before, to: behind, at: 0.42 },
  'satisfaction complaints': { from: below(9), to: above(-9), at: 0.45 },
  'satisfaction loyalty': { from: below(-9), to: above(8), at: 0.45 },
  'complaints loyalty': { from: before, to: behind, at: 0.5 },
};

/** The arrow of a path, edge to edge. */
export function arrowOf({ from, to }: Pick<ModelPath, 'from' | 'to'>) {
  const arrow = ARROWS[`${from} ${to}`] ?? { from: below(0), to: above(0), at: 0.5 };
  const place = ([x, y]: readonly [number, number], [dx, dy]: Beside): [number, number] => [x + dx, y + dy];
  return { from: place(PLACES[from], arrow.from), to: place(PLACES[to], arrow.to), at: arrow.at };
}
