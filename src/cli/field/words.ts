import { sayProblem } from '#core/survey/problem.ts';
import { sayChange } from '#core/survey/change/words.ts';
import type { Compared } from './compare-surveys.ts';

/** What publishing a survey does to those who are answering it; nothing where it does nothing. */
export function sayComparison({ survey, comparison: { fresh, changes } }: Compared): string | undefined {
  if (changes.length === 0) return undefined;
  const shaped = changes.some(({ kind }) => kind !== 'reworded');
  const lines = changes.map((change) => `  - ${sayChange(change)}`);
  const [head, tail] = !shaped
    ? [`Survey "${survey.id}" has other words, and stays the version it is:`, undefined]
    : fresh
      ? [
          `Survey "${survey.id}" becomes a new version:`,
          'Whoever has it open can still send, and is judged by what they see.',
        ]
      : [`Survey "${survey.id}" goes back to a version that was in the field before:`, undefined];
  return [head, ...lines, ...(tail ? [`  ${tail}`] : [])].join('\n');
}

/** Why some surveys may not be published, and what else can be done. */
export function sayRefusals(compared: readonly Compared[]): string | undefined {
  const refusals = compared.flatMap((one) => one.refusals);
  if (refusals.length === 0) return undefined;
  return [
    ...refusals.map(sayProblem),
    'A survey file under another name is another survey, with answers of its own.',
  ].join('\n');
}
