import type { z } from 'zod';
import type { Finding, Path } from './finding.ts';

/** What zod's words are turned into, for one kind of file. */
export interface IssueWords {
  /** What the file is, such as "the survey". */
  readonly whole: string;
  /** Where people read how it is written. */
  readonly manual: string;
  /** A union fails as a whole; the kind of file knows what its unions are. */
  union(issue: z.core.$ZodIssueInvalidUnion, field: string): Omit<Finding, 'path'>;
}

/** One of zod's issues in words that say what to do. It needs to have been parsed with `reportInput`. */
export function findingsOf(issue: z.core.$ZodIssue, words: IssueWords): readonly Finding[] {
  const path = issue.path as Path;
  const last = path.at(-1);
  const field = nameOf(path) ?? words.whole;
  if (issue.input === undefined && MISSABLE.has(issue.code))
    return [{ path, message: `${field} is missing`, hint: `Add the line "${last}: …"` }];
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        path: [...path, key],
        message: `there is no field "${key}" here`,
        hint: 'Check its spelling and its indentation',
      }));
    case 'invalid_type':
      return [
        {
          path,
          message: `${field} needs ${article(issue.expected)}, found ${JSON.stringify(issue.input)}`,
          hint: `Write it as ${words.manual} shows`,
        },
      ];
    case 'invalid_value':
      return [
        {
          path,
          message: `${field} cannot be ${JSON.stringify(issue.input)}`,
          hint: `Use one of ${issue.values.join(', ')}`,
        },
      ];
    case 'invalid_union':
      return [{ path, ...words.union(issue, field) }];
    default:
      return [{ path, message: `${field} ${issue.message}`, hint: 'Change it as said' }];
  }
}

/** What a place is called: one of a list has no name of its own. */
function nameOf(path: Path): string | undefined {
  const last = path.at(-1);
  if (last === undefined) return undefined;
  return typeof last === 'number' ? `one of "${path.at(-2)}"` : `"${last}"`;
}

/** What zod says of a field that is not there, depending on what it should have been. */
const MISSABLE: ReadonlySet<string> = new Set(['invalid_type', 'invalid_value', 'invalid_union']);

function article(expected: string): string {
  return /^[aeiou]/.test(expected) ? `an ${expected}` : `a ${expected}`;
}
