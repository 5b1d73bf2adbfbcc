import type { Hidden } from '../report.ts';
import { protect, type Cell } from '../suppress.ts';
import { isUnanimous, without, type Answers } from '../unanimous.ts';

/** A level by the answers that its figure rests on. */
export interface SizedLevel {
  readonly level: string;
  /** Valid answers. */
  readonly size: number;
  /** The respondents they come from. */
  readonly among: number;
  /** What they answered. */
  readonly values: Answers;
  /** Whether it is kept out of this release because of earlier ones. */
  readonly withheld?: boolean;
}

/**
 * Why the figure of each level is hidden, null for those that may be shown. The headline publishes the figure of
 * everyone; those who named no level are in it, and in no row.
 *
 * @param everyone valid answers of all, whether they named a level or not
 * @param all what these were
 */
export function protectLevels(
  levels: readonly SizedLevel[],
  everyone: number,
  all: Answers,
  minimum: number,
): readonly (Hidden | null)[] {
  const rows = levels.map(({ level, size, among, values, withheld }): Cell => ({
    key: `level:${level}`,
    size,
    among,
    answers: values,
    ...(withheld ? { fixed: 'secret' as const } : {}),
  }));
  const named = rows.reduce((sum, row) => sum + row.size, 0);
  const cells: Cell[] = [
    {
      key: 'total',
      size: everyone,
      fixed: everyone >= minimum && !isUnanimous(all, everyone) ? 'open' : 'secret',
    },
    {
      key: 'unnamed',
      size: Math.max(0, everyone - named),
      answers: without(
        all,
        levels.map(({ values }) => values),
      ),
      fixed: 'secret',
    },
    ...rows,
  ];
  const reasons = protect(
    cells,
    [{ whole: 'total', parts: ['unnamed', ...rows.map(({ key }) => key)] }],
    minimum,
  );
  return rows.map(({ key, size, fixed }) => {
    const reason = reasons.get(key) ?? null;
    return reason && fixed === 'secret' && size >= minimum ? 'complement' : reason;
  });
}
