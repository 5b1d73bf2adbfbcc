import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  figure,
  protect,
  reasonToHide,
  reasonToHidePart,
  type Cell,
  type Sum,
} from '#core/report/suppress.ts';

const MINIMUM = 10;

const oneWay = (sizes: readonly number[], unnamed = 0): { cells: Cell[]; sums: Sum[] } => {
  const rows = sizes.map((size, index) => ({ key: `row ${index}`, size }));
  return {
    cells: [
      { key: 'total', size: unnamed + sizes.reduce((a, b) => a + b, 0), fixed: 'open' },
      { key: 'unnamed', size: unnamed, fixed: 'secret' },
      ...rows,
    ],
    sums: [{ whole: 'total', parts: ['unnamed', ...rows.map(({ key }) => key)] }],
  };
};

const reasonsOf = (sizes: readonly number[], unnamed = 0) => {
  const { cells, sums } = oneWay(sizes, unnamed);
  const reasons = protect(cells, sums, MINIMUM);
  return sizes.map((_, index) => reasons.get(`row ${index}`));
};

describe('a group on its own', () => {
  it('is hidden below the minimum, and empty is not hidden but said', () => {
    expect([0, 1, 9, 10].map((size) => reasonToHide(size, 50, MINIMUM))).toEqual([
      'noData',
      'tooFew',
      'tooFew',
      null,
    ]);
  });

  it('is not said to be empty when a handful were asked, of whom it would tell that none answered', () => {
    expect([0, 1, 9, 10].map((among) => reasonToHide(0, among, MINIMUM))).toEqual([
      'noData',
      'tooFew',
      'tooFew',
      'noData',
    ]);
  });
});

describe('a group that is part of others whose figures are published', () => {
  const reasonsBeside = (...wholes: number[]) => reasonToHidePart(40, wholes, 100, MINIMUM);

  it('is hidden where a few of a whole are not in it, whom subtraction would tell', () => {
    expect([41, 49, 50, 90].map((whole) => reasonsBeside(whole))).toEqual([
      'complement',
      'complement',
      null,
      null,
    ]);
    expect(reasonsBeside(90, 45)).toBe('complement');
  });

  it('is shown where it is the whole', () => {
    expect(reasonsBeside(40, 40)).toBeNull();
  });

  it('is hidden on its own account first', () => {
    expect(reasonToHidePart(9, [12], 100, MINIMUM)).toBe('tooFew');
    expect(reasonToHidePart(0, [12], 100, MINIMUM)).toBe('noData');
  });
});

describe('a figure', () => {
  const estimateOn = (base: number) => ({ value: 0.5, low: 0.4, high: 0.6, base });

  it('is published with its estimate, flagged under 30 answers', () => {
    expect(figure(estimateOn(30), null)).toEqual({ shown: true, estimate: estimateOn(30), lowBase: false });
    expect(figure(estimateOn(29), null)).toEqual({ shown: true, estimate: estimateOn(29), lowBase: true });
  });

  it('carries nothing but the reason where it is hidden', () => {
    expect(figure(estimateOn(40), 'complement')).toEqual({ shown: false, reason: 'complement' });
    expect(figure(null, 'tooFew')).toEqual({ shown: false, reason: 'tooFew' });
    expect(figure(null, null)).toEqual({ shown: false, reason: 'noData' });
  });
});

describe('a table with a published total', () => {
  it('shows everything when nothing is small', () => {
    expect(reasonsOf([10, 40, 25])).toEqual([null, null, null]);
  });

  it('hides the next smallest with a single small cell, which subtraction would give back', () => {
    expect(reasonsOf([3, 40, 25])).toEqual(['tooFew', null, 'complement']);
  });

  it('hides one more when the small cells together are still too few', () => {
    expect(reasonsOf([3, 4, 40, 25])).toEqual(['tooFew', 'tooFew', null, 'complement']);
  });

  it('hides no more when the small cells together are enough', () => {
    expect(reasonsOf([6, 7, 40, 25])).toEqual(['tooFew', 'tooFew', null, null]);
    expect(reasonsOf([5, 5, 40, 25])).toEqual(['tooFew', 'tooFew', null, null]);
  });

  it('counts those who named no group as hidden too', () => {
    expect(reasonsOf([40, 25], 3)).toEqual([null, 'complement']);
    expect(reasonsOf([4, 40, 25], 30)).toEqual(['tooFew', null, null]);
  });

  it('hides the one that stands first by its key of two that are as small', () => {
    expect(reasonsOf([40, 3, 25, 25])).toEqual([null, 'tooFew', 'complement', null]);
  });

  it('has nothing left to hide where the total itself is published though it is small', () => {
    expect(reasonsOf([3, 4])).toEqual(['tooFew', 'tooFew']);
  });

  it('does not take an empty cell for cover', () => {
    expect(reasonsOf([3, 0, 25, 40])).toEqual(['tooFew', 'noData', 'complement', null]);
  });

  it('hides all where there is only one other', () => {
    expect(reasonsOf([3, 40])).toEqual(['tooFew', 'complement']);
  });
});

describe('sums over cells', () => {
  it('must name cells that are there', () => {
    expect(() => protect([], [{ whole: 'total', parts: [] }], MINIMUM)).toThrow(
      'Sum over the cell "total", which is not among the cells.',
    );
  });
});

describe('tables that divide each other', () => {
  const sums: Sum[] = [
    { whole: 'qr', parts: ['gate a', 'gate b'] },
    { whole: 'kiosk', parts: ['kiosk 1', 'other kiosks'] },
    { whole: 'total', parts: ['qr', 'kiosk', 'link'] },
  ];
  const cellsOf = (sizes: Record<string, number>): Cell[] =>
    Object.entries(sizes).map(([key, size]) => ({
      key,
      size,
      ...(key === 'total' ? { fixed: 'open' } : key === 'other kiosks' ? { fixed: 'secret' } : {}),
    }));

  it('looks for cover within the same channel, whose total is published too', () => {
    const cells = cellsOf({
      total: 175,
      qr: 55,
      kiosk: 20,
      link: 100,
      'gate a': 5,
      'gate b': 50,
      'kiosk 1': 20,
      'other kiosks': 0,
    });
    const reasons = protect(cells, sums, MINIMUM);
    expect(cells.filter(({ key, size }) => size > 0 && reasons.get(key)).map(({ key }) => key)).toEqual([
      'gate a',
      'gate b',
    ]);
  });

  it('hides the parts of what had to be hidden, which would narrow it down', () => {
    const cells = cellsOf({
      total: 128,
      qr: 5,
      kiosk: 23,
      link: 100,
      'gate a': 5,
      'gate b': 0,
      'kiosk 1': 20,
      'other kiosks': 3,
    });
    const reasons = protect(cells, sums, MINIMUM);
    expect(reasons.get('qr')).toBe('tooFew');
    expect(reasons.get('kiosk')).toBe('complement');
    expect(reasons.get('kiosk 1')).toBe('complement');
    expect(reasons.get('link')).toBeNull();
  });
});

/** Rows of a table, many of them small. */
const sizes = fc.array(fc.oneof(fc.integer({ min: 0, max: 15 }), fc.integer({ min: 0, max: 300 })), {
  minLength: 1,
  maxLength: 9,
});

/** A table whose rows are each divided further, by a second table. */
const nested = fc
  .array(fc.tuple(sizes, fc.integer({ min: 0, max: 12 })), { minLength: 1, maxLength: 5 })
  .map((groups) => {
    const cells: Cell[] = [];
    const sums: Sum[] = [];
    groups.forEach(([rows, rest], outer) => {
      const parts = rows.map((size, inner) => ({ key: `${outer}.${inner}`, size }));
      const beside = { key: `${outer}.rest`, size: rest, fixed: 'secret' as const };
      cells.push({ key: `${outer}`, size: rest + rows.reduce((a, b) => a + b, 0) }, ...parts, beside);
      sums.push({ whole: `${outer}`, parts: [...parts, beside].map(({ key }) => key) });
    });
    const tops = cells.filter(({ key }) => !key.includes('.'));
    cells.push({ key: 'total', size: tops.reduce((sum, { size }) => sum + size, 0), fixed: 'open' });
    sums.push({ whole: 'total', parts: tops.map(({ key }) => key) });
    return { cells, sums };
  });

describe('whatever the table', () => {
  const tables = fc
    .oneof(
      fc.tuple(sizes, fc.integer({ min: 0, max: 30 })).map(([rows, unnamed]) => oneWay(rows, unnamed)),
      nested,
    )
    .filter(({ cells }) => cells.find(({ key }) => key === 'total')!.size >= MINIMUM);

  it('no hidden cell can be solved for from what is published', () => {
    fc.assert(
      fc.property(tables, ({ cells, sums }) => {
        const reasons = protect(cells, sums, MINIMUM);
        expect(determined(cells, sums, reasons)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('what a published whole leaves over is nobody, or at least the minimum', () => {
    fc.assert(
      fc.property(tables, ({ cells, sums }) => {
        const reasons = protect(cells, sums, MINIMUM);
        const size = new Map(cells.map((cell) => [cell.key, cell.size]));
        for (const { whole, parts } of sums) {
          if (reasons.get(whole) !== null) continue;
          const left = parts
            .filter((part) => reasons.get(part) !== null)
            .reduce((sum, part) => sum + size.get(part)!, 0);
          expect(left === 0 || left >= MINIMUM, `${left} left over of ${whole}`).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('nothing below the minimum is shown, and nothing is called a complement that is itself too small', () => {
    fc.assert(
      fc.property(tables, ({ cells, sums }) => {
        const reasons = protect(cells, sums, MINIMUM);
        for (const { key, size, fixed } of cells) {
          if (fixed) continue;
          const reason = reasons.get(key);
          expect(reason).toBe(
            size === 0 ? 'noData' : size < MINIMUM ? 'tooFew' : reason === 'complement' ? 'complement' : null,
          );
        }
      }),
    );
  });
});

/**
 * The attack: which hidden cells smaller than the minimum, or hidden as complements, have a single solution in the
 * linear equations of the published sums. Gauss-Jordan elimination; a row left with one unknown gives it away.
 */
function determined(
  cells: readonly Cell[],
  sums: readonly Sum[],
  reasons: ReadonlyMap<string, unknown>,
): string[] {
  const unknown = cells.filter(({ key, size }) => size > 0 && reasons.get(key) !== null);
  const column = new Map(unknown.map(({ key }, index) => [key, index]));
  const rows = sums.map(({ whole, parts }) => {
    const row = new Array<number>(unknown.length).fill(0);
    for (const part of parts) if (column.has(part)) row[column.get(part)!]! += 1;
    if (column.has(whole)) row[column.get(whole)!]! -= 1;
    return row;
  });
  let pivotRow = 0;
  for (let at = 0; at < unknown.length && pivotRow < rows.length; at++) {
    const found = rows.findIndex((row, index) => index >= pivotRow && Math.abs(row[at]!) > 1e-9);
    if (found < 0) continue;
    [rows[pivotRow], rows[found]] = [rows[found]!, rows[pivotRow]!];
    const pivot = rows[pivotRow]!;
    const lead = pivot[at]!;
    pivot.forEach((value, index) => (pivot[index] = value / lead));
    rows.forEach((row, index) => {
      if (index === pivotRow) return;
      const factor = row[at]!;
      row.forEach((value, place) => (row[place] = value - factor * pivot[place]!));
    });
    pivotRow++;
  }
  return rows
    .map((row) => row.flatMap((value, index) => (Math.abs(value) > 1e-9 ? [index] : [])))
    .filter((places) => places.length === 1)
    .map(([place]) => unknown[place!]!)
    .filter(({ size, fixed }) => size < MINIMUM || fixed === undefined)
    .map(({ key }) => key);
}
