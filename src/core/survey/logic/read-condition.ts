import type { Condition, Term } from '../expression/expression.ts';
import { parseCondition, parseTerm } from '../expression/parse.ts';
import { referencesOf, termReferencesOf, type Reference } from '../expression/references.ts';
import { ExpressionError } from '../expression/tokens.ts';
import { valuesOf } from '../item-values.ts';
import type { Item } from '../item.ts';

/** What is wrong with an expression, wherever it stands. */
export interface Fault {
  readonly message: string;
  readonly hint: string;
}

type Read<What> = Partial<What> & { readonly faults: readonly Fault[] };

/**
 * Reads a condition and holds it against the survey it is in.
 *
 * @param items all items of the survey, in their order
 * @param before how many of them, from the first on, may be asked about: those whose answers are known by then
 */
export function readCondition(
  source: string,
  items: readonly Item[],
  before = items.length,
): Read<{ readonly condition: Condition }> {
  const isNumber = (id: string) => items.some((item) => item.id === id && hasNumber(item));
  const words = { name: 'the condition', example: 'recommend <= 6 and area in [a, b]' };
  return reading(source, words, () => {
    const condition = parseCondition(source, isNumber);
    return { condition, faults: faultsOf(referencesOf(condition), words.name, items, before) };
  });
}

/** Reads a calculation, as `readCondition` does a condition. */
export function readTerm(
  source: string,
  items: readonly Item[],
  before = items.length,
): Read<{ readonly term: Term }> {
  const words = { name: 'the calculation', example: 'mean(food, wifi) - 1' };
  return reading(source, words, () => {
    const term = parseTerm(source);
    return { term, faults: faultsOf(termReferencesOf(term), words.name, items, before) };
  });
}

function reading<What>(
  source: string,
  { name, example }: { name: string; example: string },
  read: () => Read<What>,
): Read<What> {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof ExpressionError)) throw error;
    const message = `${name} "${source}" cannot be read at character ${error.at + 1}: ${error.message}`;
    return { faults: [{ message, hint: `Write it as in "${example}"` }] } as unknown as Read<What>;
  }
}

/** Whether the answers to an item are numbers, which can be calculated with and put in order. */
function hasNumber(item: Item): boolean {
  return (
    'scale' in item ||
    item.type === 'share' ||
    item.type === 'number' ||
    (item.type === 'computed' && !('options' in item))
  );
}

function faultsOf(
  references: readonly Reference[],
  name: string,
  items: readonly Item[],
  before: number,
): readonly Fault[] {
  return references.flatMap((reference) => {
    const place = items.findIndex(({ id }) => id === reference.item);
    const item = items[place];
    if (!item) return [unknown(reference, name, items.slice(0, before))];
    if (place >= before)
      return [
        {
          message: `${name} asks for "${item.id}", which comes later`,
          hint: `Move "${item.id}" above this question`,
        },
      ];
    if (item.type === 'statement')
      return [{ message: `"${item.id}" is a statement, which has no answer`, hint: 'Name a question' }];
    return misfits(item, reference);
  });
}

function unknown({ item: id, op }: Reference, name: string, known: readonly Item[]): Fault {
  const ids = known.map((one) => one.id);
  const [first, ...rest] = id.split('-');
  // "food-wifi" is one name: ids have hyphens.
  const difference = rest.length > 0 && [first, rest.join('-')].every((part) => ids.includes(part!));
  return {
    message: `${name} asks for "${id}", which is no question of this survey`,
    hint: difference
      ? `Put a space on both sides of the minus: "${first} - ${rest.join('-')}"`
      : ids.length > 0
        ? `${op === 'calculate' ? 'Compare with a number, or use' : 'Use'} one of ${ids.join(', ')}`
        : 'There is no question before this one',
  };
}

/** What an item is asked that its answers cannot say. */
function misfits(item: Item, { op, values }: Reference): readonly Fault[] {
  const { id } = item;
  if (op === 'answered' || op === 'count') return [];
  if (op === 'calculate')
    return hasNumber(item)
      ? []
      : [{ message: `"${id}" has no number to calculate with`, hint: 'Name a rating, a share or a number' }];
  if (['<', '<=', '>', '>='].includes(op) && !hasNumber(item))
    return [{ message: `"${id}" has no order to compare by`, hint: 'Use = or in with one of its values' }];
  const codes = valuesOf(item);
  if (codes.length === 0 && hasNumber(item))
    return values
      .filter((value) => typeof value !== 'number')
      .map((value) => ({
        message: `"${id}" is a number, "${value}" is none`,
        hint: 'Compare it with a number',
      }));
  if (codes.length === 0) return [{ message: `"${id}" is free text`, hint: `Use "answered(${id})"` }];
  return values
    .filter((value) => !codes.includes(String(value)))
    .map((value) => ({
      message: `"${id}" has no value "${value}"`,
      hint: `Use one of ${codes.join(', ')}`,
    }));
}
