import { holm } from '../../statistics/holm.ts';
import { SIGNIFICANCE } from '../../statistics/interval.ts';
import type { Comparison, SegmentTable } from './segment-table.ts';

/**
 * Who looks at twenty tables finds one whose groups differ by chance. So the tests of all groups at once are judged
 * together, over all tables of the report; and two groups differ clearly only where those of their table do.
 *
 * S. Holm (1979), A simple sequentially rejective multiple test procedure. Scandinavian Journal of Statistics 6, 65-70.
 */
export function judgedTogether(tables: readonly SegmentTable[]): SegmentTable[] {
  const adjusted = holm(
    tables.flatMap(({ comparison }) => (isTested(comparison) ? [comparison.omnibus.p] : [])),
  );
  let tested = 0;
  return tables.map((table) =>
    isTested(table.comparison)
      ? { ...table, comparison: judgedAt(table.comparison, adjusted[tested++]!) }
      : table,
  );
}

type Tested = Comparison & { readonly omnibus: NonNullable<Comparison['omnibus']> };

/** Where everyone on the list answered there is nothing to test. */
function isTested(comparison: Comparison | null): comparison is Tested {
  return comparison !== null && comparison.omnibus !== null && comparison.omnibus.test !== 'none';
}

function judgedAt({ omnibus, pairs, ...comparison }: Tested, adjusted: number): Comparison {
  const clear = adjusted < SIGNIFICANCE;
  return {
    ...comparison,
    omnibus: { ...omnibus, adjusted },
    clear,
    pairs: pairs.map((pair) => ({ ...pair, clear: clear && pair.clear })),
  };
}
