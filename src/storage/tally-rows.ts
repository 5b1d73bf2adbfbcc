import type { Tally } from '#core/report/tally.ts';

/** A tally as the database gives one: rows in place of objects, nothing left to be counted. */
export function tallyRows({ cells, sums, ...tally }: Tally): Record<string, unknown> {
  return {
    ...tally,
    waiting: 0,
    cells: cells.map(({ wave, segment, level, item, state, value, n }) => [
      wave,
      segment,
      level,
      item,
      state,
      value,
      n,
    ]),
    sums: sums.map(({ wave, set, segment, level, part, sums }) => [wave, set, segment, level, part, sums]),
  };
}
