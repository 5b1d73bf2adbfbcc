import type { Chart, Point } from '../chart.ts';
import { endLabels } from '../ends.ts';
import { barOfRow, FRAME, ROW } from '../frame.ts';
import { labelled } from '../labelled.ts';
import { widthOf } from './text-width.ts';

/**
 * Where everything of a chart goes when the server draws it. Across is in percent of the width and down in pixels, so
 * that the drawing fits any width while its letters keep their size.
 */
export interface Sketch {
  /** px */
  readonly height: number;
  readonly marks: readonly Mark[];
  readonly labels: readonly CategoryLabel[];
  /** What each line is, at its newest point. */
  readonly ends: readonly (Label & { readonly series: number })[];
  readonly bars: readonly Bar[];
  readonly intervals: readonly Interval[];
  /** Estimates that stand as points rather than as the end of a bar. */
  readonly dots: readonly { readonly x: number; readonly y: number; readonly series: number }[];
  /** From point to point of a series. */
  readonly lines: readonly Line[];
  /** Where lines break: upright, between two categories. */
  readonly cuts: readonly Omit<Line, 'series'>[];
}
type Line = Interval;
interface Mark {
  /** The line of the mark. */
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly label: Label;
  /** Whether it is the mark of 0, where values have two signs. */
  readonly zero: boolean;
}
interface Label {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly anchor: 'start' | 'middle' | 'end';
}
/** The name of a category; some have room only where the drawing is wide. */
type CategoryLabel = Label & { readonly wide?: boolean };
interface Bar {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly series: number;
}
interface Interval {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly series: number;
}

/** px of the plot of upright charts, without the line of labels under it */
const PLOT = 190;
/** px between words at the end of a line and its interval */
const ABOVE = 6;
const BELOW = 16;
/** % of the width at the start where the marks of an upright chart are written */
const MARGIN = 100 * FRAME.margin;
/** px that a drawing is wide on the smallest phone */
const NARROW = 320;
/** px from which on a drawing is wide (picture.css) */
const WIDE = 576;

export function sketch(chart: Chart): Sketch {
  const drawn = chart.shape === 'rows' ? sketchRows(chart) : sketchUpright(chart);
  return chart.direction === 'rtl' ? mirror(drawn) : drawn;
}

function sketchUpright(chart: Chart): Sketch {
  const { axis, categories, series, shape } = chart;
  const top = shape === 'steps' ? FRAME.top + FRAME.head : FRAME.top;
  const y = (value: number) => round(top + PLOT * (1 - portion(axis, value)));
  const slot = (100 - MARGIN) / categories.length;
  const left = (category: number) => MARGIN + slot * category;
  const width = (slot * 0.72) / series.length;
  const middle = (category: number, one: number) =>
    shape === 'steps' ? left(category) + slot / 2 : left(category) + slot * 0.14 + width * (one + 0.5);
  const points = pointsOf(chart);
  const onPhone = labelled(categories);
  return {
    height: top + PLOT + FRAME.line,
    marks: axis.marks.map(({ at, text }) => ({
      x1: MARGIN,
      x2: 100,
      y1: y(at),
      y2: y(at),
      zero: at === 0,
      label: { x: MARGIN - 1.5, y: round(y(at) + 4), text, anchor: 'end' },
    })),
    labels: labelled(categories, WIDE).map((index) => {
      // The newest ends where the drawing ends, rather than behind it.
      const ends = index === categories.length - 1 && widthOf(categories[index]!) > NARROW * (slot / 100);
      return {
        x: ends ? 100 : round(left(index) + slot / 2),
        y: top + PLOT + 18,
        text: categories[index]!,
        anchor: ends ? ('end' as const) : ('middle' as const),
        ...(onPhone.includes(index) ? {} : { wide: true }),
      };
    }),
    ends: endLabels(chart).flatMap(({ series: one, at, text, above, over }) => {
      const point = series[one]?.points[at];
      if (!point) return [];
      const down = above ? y(point.high) - ABOVE : y(point.low) + BELOW;
      return [
        {
          x: over ? round(left(at) + slot / 2) : 100,
          y: round(down),
          text,
          anchor: over ? ('middle' as const) : ('end' as const),
          series: one,
        },
      ];
    }),
    bars:
      shape === 'steps'
        ? []
        : points.map(({ point, category, one }) => ({
            x: round(middle(category, one) - width * 0.46),
            y: y(point.value),
            width: round(width * 0.92),
            height: round(y(axis.min) - y(point.value)),
            series: one,
          })),
    intervals: points.map(({ point, category, one }) => ({
      x1: round(middle(category, one)),
      x2: round(middle(category, one)),
      y1: y(point.low),
      y2: y(point.high),
      series: one,
    })),
    dots:
      shape === 'steps'
        ? points.map(({ point, category, one }) => ({
            x: round(middle(category, one)),
            y: y(point.value),
            series: one,
          }))
        : [],
    lines:
      shape === 'steps'
        ? stretchesOf(chart).map(({ from, to, at, one }) => ({
            x1: round(middle(at - 1, one)),
            x2: round(middle(at, one)),
            y1: y(from.value),
            y2: y(to.value),
            series: one,
          }))
        : [],
    cuts: (chart.breaks ?? []).map((at) => ({
      x1: round(left(at)),
      x2: round(left(at)),
      y1: top,
      y2: top + PLOT,
    })),
  };
}

function sketchRows(chart: Chart): Sketch {
  const { axis, categories, series } = chart;
  const { from, to } = FRAME.rows;
  const x = (value: number) => round(100 * (from + (to - from) * portion(axis, value)));
  const thickness = barOfRow(series.length);
  const pitch = ROW.label + thickness * series.length + ROW.gap;
  const bottom = pitch * categories.length;
  const top = (category: number, one: number) => pitch * category + ROW.label + thickness * one;
  const points = pointsOf(chart);
  return {
    height: bottom + FRAME.line,
    marks: axis.marks.map(({ at, text }) => ({
      x1: x(at),
      x2: x(at),
      y1: 0,
      y2: bottom,
      zero: at === 0,
      label: {
        x: x(at),
        y: bottom + 16,
        text,
        // The first and the last mark must not be cut.
        anchor: at === axis.min ? 'start' : at === axis.max ? 'end' : 'middle',
      },
    })),
    labels: categories.map((text, index) => ({
      x: 0.5,
      y: pitch * index + 14,
      text: shorten(text),
      anchor: 'start',
    })),
    ends: [],
    bars: points.map(({ point, category, one }) => ({
      x: x(axis.min),
      y: round(top(category, one) + 0.5),
      width: round(x(point.value) - x(axis.min)),
      height: thickness - 1,
      series: one,
    })),
    intervals: points.map(({ point, category, one }) => ({
      x1: x(point.low),
      x2: x(point.high),
      y1: round(top(category, one) + thickness / 2),
      y2: round(top(category, one) + thickness / 2),
      series: one,
    })),
    dots: [],
    lines: [],
    cuts: [],
  };
}

/** The same drawing for a reader who begins at the right: only across changes, and text keeps its own direction. */
function mirror(drawn: Sketch): Sketch {
  const x = (at: number) => round(100 - at);
  return {
    height: drawn.height,
    marks: drawn.marks.map((mark) => ({
      ...mark,
      x1: x(mark.x1),
      x2: x(mark.x2),
      label: { ...mark.label, x: x(mark.label.x) },
    })),
    labels: drawn.labels.map((label) => ({ ...label, x: x(label.x) })),
    ends: drawn.ends.map((end) => ({ ...end, x: x(end.x) })),
    bars: drawn.bars.map((bar) => ({ ...bar, x: round(100 - bar.x - bar.width) })),
    intervals: drawn.intervals.map((one) => ({ ...one, x1: x(one.x1), x2: x(one.x2) })),
    dots: drawn.dots.map((dot) => ({ ...dot, x: x(dot.x) })),
    lines: drawn.lines.map((line) => ({ ...line, x1: x(line.x1), x2: x(line.x2) })),
    cuts: drawn.cuts.map((cut) => ({ ...cut, x1: x(cut.x1), x2: x(cut.x2) })),
  };
}

function pointsOf(chart: Chart): { point: Point; category: number; one: number }[] {
  return chart.series.flatMap(({ points }, one) =>
    points.flatMap((point, category) => (point ? [{ point, category, one }] : [])),
  );
}

/** The points of a series that follow one another without a break or a wave that is not shown. */
function stretchesOf({ series, breaks = [] }: Chart): { from: Point; to: Point; at: number; one: number }[] {
  return series.flatMap(({ points }, one) =>
    points.flatMap((to, at) => {
      const from = points[at - 1];
      return from && to && !breaks.includes(at) ? [{ from, to, at, one }] : [];
    }),
  );
}

function portion({ min, max }: Chart['axis'], value: number): number {
  return max > min ? (Math.min(max, Math.max(min, value)) - min) / (max - min) : 0;
}

/** A row has one line for its words; the table beside it has them all. */
function shorten(text: string): string {
  const letters = Array.from(text);
  return letters.length > 44 ? `${letters.slice(0, 43).join('').trimEnd()}…` : text;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
