import type { Condition, Literal, Term } from './expression.ts';
import { KEYWORDS } from './parse.ts';

/**
 * A condition as a survey file spells it, such as `recommend <= 6 and not area in [a, g]`: what `parseCondition` reads
 * back as the same tree.
 */
export function writeCondition(condition: Condition): string {
  if ('left' in condition)
    return `${writeTerm(condition.left)} ${condition.op} ${writeTerm(condition.right)}`;
  switch (condition.op) {
    case 'and':
    case 'or':
      return condition.of.map(writePart).join(` ${condition.op} `);
    case 'not':
      return `not ${writePart(condition.of)}`;
    case 'answered':
      return `answered(${condition.item})`;
    case 'in':
      return `${condition.item} in [${condition.values.map(writeLiteral).join(', ')}]`;
    default:
      return `${condition.item} ${condition.op} ${writeLiteral(condition.value)}`;
  }
}

/** A calculation as a survey file spells it, such as `mean(food, wifi) - 1`. */
export function writeTerm(term: Term): string {
  if (typeof term === 'number') return String(term);
  if ('item' in term) return term.item;
  switch (term.op) {
    case '+':
    case '-':
    case '*':
    case '/':
      return term.of.map(writeOperand).join(` ${term.op} `);
    default:
      return `${term.op}(${term.of.map(writeTerm).join(', ')})`;
  }
}

/** In brackets where it joins others itself, so that nobody has to know what binds first. */
function writePart(condition: Condition): string {
  return condition.op === 'and' || condition.op === 'or' || condition.op === 'not'
    ? `(${writeCondition(condition)})`
    : writeCondition(condition);
}

function writeOperand(term: Term): string {
  const isPair = typeof term === 'object' && 'op' in term && '+-*/'.includes(term.op);
  return isPair ? `(${writeTerm(term)})` : writeTerm(term);
}

/** A code is quoted where it would be taken for something else: a number, a keyword, several words. */
function writeLiteral(value: Literal): string {
  if (typeof value === 'number') return String(value);
  const isPlain = /^[A-Za-z][A-Za-z0-9]*(?:[._-][A-Za-z0-9]+)*$/.test(value) && !KEYWORDS.has(value);
  if (isPlain) return value;
  return value.includes('"') ? `'${value}'` : `"${value}"`;
}
