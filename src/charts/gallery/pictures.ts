import type { Axis } from '../chart.ts';
import type { Spot } from '../picture/frame.ts';
import type { Bars } from '../picture/bars/bars.ts';
import type { Dumbbell } from '../picture/dumbbell/dumbbell.ts';
import type { Paths } from '../picture/paths/paths.ts';
import type { Quadrants } from '../picture/quadrants/quadrants.ts';
import type { Scatter } from '../picture/scatter/scatter.ts';
import type { Shares } from '../picture/shares/shares.ts';
import type { Spark } from '../picture/sparks/sparks.ts';
import { wordsOf } from './words.ts';

/** Every kind of picture with made-up figures, as a section would ask for it: the examples of the gallery and of the tests. */
export interface Examples {
  readonly bars: Bars;
  readonly dumbbell: Dumbbell;
  readonly shares: Shares;
  readonly scatter: Scatter;
  readonly quadrants: Quadrants;
  /** One without a gap, one with a wave that is not shown, one whose line breaks. */
  readonly sparks: readonly Spark[];
  readonly paths: Paths;
}

export function examples(locale: string): Examples {
  const { direction, attributes, sides, parts, groups, says } = wordsOf(locale);
  const percent = new Intl.NumberFormat(locale, { style: 'percent' });
  const decimal = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const share = (value: number, by = 0.05): Spot => spot(value, by, percent);
  const rating = (value: number, by = 0.15): Spot => spot(value, by, decimal);
  const base = (label: string) => ({ direction, label });

  return {
    bars: {
      ...base(says.bars),
      axis: axis([0, 0.2, 0.4, 0.6], percent),
      key: [
        { tone: 'now', name: groups[0] },
        { tone: 'before', name: groups[1] },
      ],
      rows: attributes.slice(0, 6).map((label, index) => ({
        label,
        tone: index % 3 === 1 ? 'before' : 'now',
        spot: index === 5 ? null : share(0.46 - index * 0.08),
        ...(index === 5 ? { note: says.hidden } : {}),
      })),
      reference: { at: 0.25, text: says.reference },
    },
    dumbbell: {
      ...base(says.dumbbell),
      axis: axis([1, 2, 3, 4, 5], decimal),
      names: { from: sides[0], to: sides[1] },
      rows: attributes.slice(0, 6).map((label, index) => ({
        label,
        from: rating(4.4 - index * 0.1),
        to: rating(3.1 + index * 0.3),
        text: decimal.format(-1.3 + index * 0.4),
      })),
    },
    shares: {
      ...base(says.shares),
      parts: [
        { tone: 'poor', name: parts[0] },
        { tone: 'middling', name: parts[1] },
        { tone: 'good', name: parts[2] },
      ],
      rows: [
        [0.18, 0.52, 0.3],
        [0.35, 0.6, 0.05],
        [0.07, 0.33, 0.6],
      ].map((shares, index) => ({
        label: attributes[index] ?? '',
        shares,
        texts: shares.map((one) => percent.format(one)),
        note: percent.format((shares[2] ?? 0) - (shares[0] ?? 0)),
      })),
    },
    scatter: {
      ...base(says.scatter),
      x: { ...axis([3, 3.5, 4, 4.5, 5], decimal), name: says.x },
      y: { ...axis([2, 3, 4, 5], decimal), name: says.y },
      points: attributes.map((label, index) => ({
        label,
        x: rating(3.3 + ((index * 7) % 10) * 0.15, 0.12),
        y: rating(2.4 + ((index * 3) % 8) * 0.32, 0.2),
      })),
      cross: { x: 4, y: 3.5, text: says.cross },
      corners: says.corners,
    },
    quadrants: {
      ...base(says.quadrants),
      across: { low: says.across[0], high: says.across[1] },
      upwards: { low: says.upwards[0], high: says.upwards[1] },
      cells: {
        highLow: { name: says.cells[0], tone: 'middling', spot: share(0.08), note: '5–11 %' },
        highHigh: { name: says.cells[1], tone: 'good', spot: share(0.55), note: '51–59 %' },
        lowLow: { name: says.cells[2], tone: 'poor', spot: share(0.21), note: '18–25 %' },
        lowHigh: { name: says.cells[3], tone: 'before', spot: share(0.16), note: '13–20 %' },
      },
    },
    sparks: [
      { gap: null, breaks: [] },
      { gap: 2, breaks: [] },
      { gap: null, breaks: [2] },
    ].map(({ gap, breaks }) => ({
      ...base(says.sparks),
      axis: axis([2, 3, 4], decimal),
      points: [2.6, 2.9, 3.2, 3.1, 3.6].map((value, at) => (at === gap ? null : rating(value))),
      breaks,
      ends: ['2022', '2026'],
    })),
    paths: {
      ...base(says.paths),
      height: 190,
      boxes: [
        { id: 'first', name: attributes[1] ?? '', text: decimal.format(72.4), x: 15, y: 40 },
        { id: 'second', name: attributes[9] ?? '', text: decimal.format(64.9), x: 15, y: 150 },
        { id: 'third', name: attributes[8] ?? '', text: decimal.format(70.1), x: 85, y: 95 },
      ],
      arrows: [
        { from: [28, 40], to: [72, 85], strength: 0.7, clear: true, text: percent.format(0.7), at: 0.5 },
        { from: [28, 150], to: [72, 105], strength: 0.1, clear: false, text: percent.format(0.1), at: 0.5 },
      ],
    },
  };
}

function spot(value: number, by: number, write: Intl.NumberFormat): Spot {
  return { value, low: value - by, high: value + by, text: write.format(value) };
}

function axis(marks: readonly number[], write: Intl.NumberFormat): Axis {
  return {
    min: marks[0] ?? 0,
    max: marks.at(-1) ?? 1,
    marks: marks.map((at) => ({ at, text: write.format(at) })),
  };
}
