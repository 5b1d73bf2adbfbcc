import { sayRowProblem, type RowProblem } from '#core/import/row-problem.ts';
import type { Outcome } from './import-rows.ts';

/** `2,809` */
export const inNumbers = (n: number): string => n.toLocaleString('en');

/** What became of a file, for a terminal: the figures, then the first rows that did not make it. */
export function sayOutcome(
  file: string,
  outcome: Outcome,
  { committed, show, problemsFile }: { committed: boolean; show: number; problemsFile: string | undefined },
): string {
  const { rows, fit, stored, alreadyThere, conflicts, problems } = outcome;
  const leftOut = rows - fit;
  const figures: [number, string][] = [
    [rows, 'rows read'],
    [fit, 'fit the survey'],
    ...(committed
      ? ([
          [stored, 'stored'],
          [alreadyThere, 'already there'],
          ...(conflicts.length > 0
            ? [[conflicts.length, 'already there with other answers; the first stay']]
            : []),
        ] as [number, string][])
      : []),
    ...(leftOut > 0
      ? ([
          [
            leftOut,
            `${leftOut === 1 ? 'does' : 'do'} not fit and ${committed ? 'were' : 'would be'} left out`,
          ],
        ] as [number, string][])
      : []),
  ];
  const width = Math.max(...figures.map(([n]) => inNumbers(n).length));
  return [
    '',
    ...figures.map(([n, what]) => `  ${inNumbers(n).padStart(width)}  ${what}`),
    ...list(file, [...problems, ...conflicts], show, problemsFile),
    '',
  ].join('\n');
}

function list(
  file: string,
  problems: readonly RowProblem[],
  show: number,
  problemsFile: string | undefined,
): readonly string[] {
  if (problems.length === 0) return [];
  const kinds = [
    ...Map.groupBy(problems, ({ column, value, message }) =>
      JSON.stringify([column, value, message]),
    ).values(),
  ];
  const shown = kinds.slice(0, show).map((alike) => {
    const more = alike.length - 1;
    return sayRowProblem(file, alike[0]!) + (more > 0 ? ` ${inNumbers(more)} more like it.` : '');
  });
  const unsaid = kinds.slice(show).reduce((sum, alike) => sum + alike.length, 0);
  const rest = unsaid > 0 ? [`… and ${inNumbers(unsaid)} more.`] : [];
  const where = problemsFile
    ? [`Every one of them is in ${problemsFile}.`]
    : shown.length < problems.length
      ? ['--problems <file> writes every one of them to a file.']
      : [];
  return ['', ...shown, ...(rest.length + where.length > 0 ? ['', [...rest, ...where].join(' ')] : [])];
}
