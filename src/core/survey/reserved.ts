import type { Finding, Path } from '../yaml/finding.ts';
import { KEYWORDS } from './expression/parse.ts';

/** What links to a survey say beside answers, and what addresses of its other pages do. */
export const LINK_NAMES: ReadonlySet<string> = new Set([
  'c',
  'id',
  'embed',
  'ending',
  'lang',
  'receipt',
  'resume',
]);

/**
 * Names that a control of a form must not have: the form would answer with the control where the page asks it for its
 * own property of that name. Names with capitals need no mention, because ids have none.
 */
export const PAGE_NAMES: ReadonlySet<string> = new Set([
  'append',
  'attributes',
  'autocomplete',
  'children',
  'closest',
  'constructor',
  'contains',
  'dataset',
  'elements',
  'matches',
  'remove',
  'reset',
  'submit',
]);

/** A question whose id means something else to the page, or to a condition. */
export function checkReservedId(id: string, path: Path): readonly Finding[] {
  if (PAGE_NAMES.has(id))
    return [
      {
        path,
        message: `the id "${id}" means something else to the page`,
        hint: 'Give the question another id',
      },
    ];
  if (KEYWORDS.has(id))
    return [
      {
        path,
        message: `the id "${id}" is a word of conditions, so that none could ask for this question`,
        hint: 'Give the question another id',
      },
    ];
  return [];
}
