import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { examples } from '#charts/gallery/pictures.ts';
import { sketchBar } from '#charts/picture/bars/bars.ts';
import { sketchDumbbell } from '#charts/picture/dumbbell/dumbbell.ts';
import { across } from '#charts/picture/frame.ts';
import { sideOf } from '#charts/picture/quadrants/quadrants.ts';
import { placeLabels, type Labelled } from '#charts/picture/scatter/place-labels.ts';
import { sketchScatter } from '#charts/picture/scatter/sketch-scatter.ts';
import { sketchShares } from '#charts/picture/shares/shares.ts';
import { shortenTo, widthOf } from '#charts/picture/text-width.ts';

const spot = (value: number, low: number, high: number) => ({ value, low, high, text: String(value) });

describe('a value on an axis', () => {
  it('lies at the same distance from where the reader begins', () => {
    const axis = { min: -1, max: 1 };
    expect(across(axis, -1, 'ltr')).toBe(1);
    expect(across(axis, 0, 'ltr')).toBe(50);
    expect(across(axis, -1, 'rtl')).toBe(99);
  });

  it('never leaves the picture', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, min: -1e6, max: 1e6 }), (value) => {
        const at = across({ min: -3, max: 7 }, value, 'ltr');
        expect(at >= 1 && at <= 99).toBe(true);
      }),
    );
  });
});

describe('a bar', () => {
  const axis = { min: -1, max: 1, marks: [] };

  it('begins at zero on either side, and is as long as its value', () => {
    expect(sketchBar({ axis, direction: 'ltr' }, spot(0.5, 0.4, 0.6)).bar).toEqual({ x: 50, width: 24.5 });
    expect(sketchBar({ axis, direction: 'ltr' }, spot(-0.5, -0.6, -0.4)).bar).toEqual({
      x: 25.5,
      width: 24.5,
    });
    expect(sketchBar({ axis, direction: 'rtl' }, spot(0.5, 0.4, 0.6)).bar).toEqual({ x: 25.5, width: 24.5 });
  });

  it('begins at the end of an axis without a zero', () => {
    const scale = { min: 1, max: 5, marks: [] };
    expect(sketchBar({ axis: scale, direction: 'ltr' }, spot(3, 2, 4)).bar).toEqual({ x: 1, width: 49 });
  });
});

it('a dumbbell goes from its one figure to its other, whichever is larger', () => {
  const axis = { min: 1, max: 5, marks: [] };
  const [low, high] = [spot(2, 1.5, 2.5), spot(4, 3.5, 4.5)];
  const up = sketchDumbbell({ axis, direction: 'ltr' }, low, high);
  const down = sketchDumbbell({ axis, direction: 'ltr' }, high, low);
  expect(up.way).toEqual(down.way);
  expect(up.from.at).toBe(down.to.at);
  expect(up.way.x).toBe(up.from.at);
});

describe('shares', () => {
  it('fill the bar, each as wide as it is, from the reader’s side', () => {
    const parts = sketchShares([0.2, 0.5, 0.3], 'ltr');
    expect(parts.map(({ x, width }) => [x, width])).toEqual([
      [0, 20],
      [20, 50],
      [70, 30],
    ]);
    expect(sketchShares([0.2, 0.5, 0.3], 'rtl').map(({ x }) => x)).toEqual([80, 30, 0]);
  });

  it('write a figure only where it has room', () => {
    expect(sketchShares([0.02, 0.98], 'ltr').map(({ middle }) => middle)).toEqual([null, 51]);
  });
});

it('the squares of a whole in four have its shares as areas', () => {
  const [quarter, whole] = [sideOf(0.25), sideOf(1)];
  expect(whole / quarter).toBeCloseTo(2, 1);
  expect(sideOf(0)).toBe(0);
});

describe('words in a picture', () => {
  it('are wider in Chinese than in English', () => {
    expect(widthOf('价格')).toBe(widthOf('Cost'));
  });

  it('are cut where they have no room, and never longer than that', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 20, max: 200 }), (text, width) => {
        expect(widthOf(shortenTo(text, width))).toBeLessThanOrEqual(width);
      }),
    );
    expect(shortenTo('Price', 100)).toBe('Price');
    expect(shortenTo('Friendliness of the people', 80)).toBe('Friendlines…');
  });
});

describe('the words of points', () => {
  const frame = { left: 0, right: 540, top: 0, bottom: 320 };
  const boxOf = (point: Labelled, placed: NonNullable<ReturnType<typeof placeLabels>[number]>) => {
    const width = widthOf(placed.text);
    const left =
      point.x + placed.dx - (placed.anchor === 'start' ? 0 : placed.anchor === 'end' ? width : width / 2);
    return { left, right: left + width, middle: point.y + placed.dy - 4 };
  };

  it('never cover each other and stay in the frame, wherever the points lie', () => {
    const point = fc.record({
      x: fc.double({ min: 0, max: 540, noNaN: true }),
      y: fc.double({ min: 0, max: 320, noNaN: true }),
      text: fc.constantFrom('Price', 'Opening hours', 'Friendliness of the people', '价格'),
    });
    fc.assert(
      fc.property(fc.array(point, { maxLength: 14 }), (points) => {
        const boxes = placeLabels(points, frame, 'ltr').flatMap((placed, index) =>
          placed ? [boxOf(points[index]!, placed)] : [],
        );
        boxes.forEach((one, index) => {
          expect(one.left).toBeGreaterThanOrEqual(-1e-9);
          expect(one.right).toBeLessThanOrEqual(540 + 1e-9);
          for (const other of boxes.slice(index + 1)) {
            const apart =
              one.right <= other.left + 1e-9 ||
              other.right <= one.left + 1e-9 ||
              Math.abs(one.middle - other.middle) >= 13.9;
            expect(apart).toBe(true);
          }
        });
      }),
    );
  });

  it('stand after the point where they can, which is at its left in Arabic', () => {
    const alone = [{ x: 270, y: 160, text: 'Price' }];
    expect(placeLabels(alone, frame, 'ltr')[0]).toMatchObject({ anchor: 'start', dx: 9 });
    expect(placeLabels(alone, frame, 'rtl')[0]).toMatchObject({ anchor: 'start', dx: -9 });
  });

  it('give way to a number where points lie on each other', () => {
    const crowd = Array.from({ length: 12 }, () => ({ x: 270, y: 160, text: 'Friendliness' }));
    expect(placeLabels(crowd, frame, 'ltr').some((one) => one === null)).toBe(true);
  });
});

describe('a scatter', () => {
  it('is mirrored for Arabic across, and the same upwards', () => {
    const { scatter } = examples('en');
    const [left, right] = [sketchScatter(scatter), sketchScatter({ ...scatter, direction: 'rtl' })];
    left.points.forEach((point, index) => {
      expect(right.points[index]!.x).toBeCloseTo(100 - point.x, 1);
      expect(right.points[index]!.y).toBe(point.y);
    });
  });

  it('has each point within its intervals, and higher values higher up', () => {
    const { points } = sketchScatter(examples('en').scatter);
    for (const { x, x1, x2, y, y1, y2 } of points) {
      expect(x1 < x && x < x2).toBe(true);
      expect(y2 < y && y < y1).toBe(true);
    }
  });

  it('names the points of the examples without covering one, in every script', () => {
    for (const locale of ['en', 'ar', 'zh']) {
      expect(sketchScatter(examples(locale).scatter).allPlaced).toBe(true);
    }
  });
});
