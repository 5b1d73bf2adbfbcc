import type { Axis, Chart, Point, Series } from './chart.ts';

/** Digits that are finer than a pixel on any screen. */
const DIGITS = 5;

/** A chart without the names of its fields, which would be half of it. */
type Packed = readonly [
  Chart['shape'],
  Chart['direction'],
  label: string,
  axis: readonly [min: number, max: number, marks: readonly (readonly [at: number, text: string])[]],
  categories: readonly string[],
  series: readonly (readonly [name: string, points: readonly (PackedPoint | null)[], end?: string])[],
  breaks: readonly number[] | null,
];
type PackedPoint = readonly [value: number, low: number, high: number, text: string];

/**
 * A chart as JSON, to go to the browser within a `<script>` of the page. Digits that nobody can see would be most of its
 * weight, because they cannot be compressed.
 */
export function packChart({ shape, direction, label, axis, categories, series, breaks }: Chart): string {
  const packed: Packed = [
    shape,
    direction,
    label,
    [short(axis.min), short(axis.max), axis.marks.map(({ at, text }) => [short(at), text])],
    categories,
    series.map(({ name, points, end }) => {
      const each = points.map((point) => point && packPoint(point));
      return end === undefined ? [name, each] : [name, each, end];
    }),
    breaks ?? null,
  ];
  // Nothing within may end the script.
  return JSON.stringify(packed).replaceAll('<', '\\u003c');
}

export function unpackChart(text: string): Chart {
  const [shape, direction, label, [min, max, marks], categories, series, breaks] = JSON.parse(text) as Packed;
  return {
    shape,
    direction,
    label,
    axis: { min, max, marks: marks.map(([at, text]) => ({ at, text })) } satisfies Axis,
    categories,
    series: series.map(([name, points, end]): Series => ({
      name,
      points: points.map((point) => point && unpackPoint(point)),
      ...(end === undefined ? {} : { end }),
    })),
    ...(breaks ? { breaks } : {}),
  };
}

const packPoint = ({ value, low, high, text }: Point): PackedPoint => [
  short(value),
  short(low),
  short(high),
  text,
];

const unpackPoint = ([value, low, high, text]: PackedPoint): Point => ({ value, low, high, text });

const short = (value: number): number => Number(value.toPrecision(DIGITS));
