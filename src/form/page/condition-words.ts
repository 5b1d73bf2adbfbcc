import type { Condition, Term } from '#core/survey/expression/expression.ts';
import { holds } from '#core/survey/expression/evaluate.ts';
import { isCoded, wholeTextOf, type Item } from '#core/survey/item.ts';
import { labelOf, valuesOf } from '#core/survey/item-values.ts';
import type { FormMessages } from '#i18n/messages/form.ts';
import { say } from '#i18n/say.ts';
import { termWords } from './term-words.ts';
import { unfold } from './unfold.ts';

type Comparison = Extract<Condition, { item: string }>;
type Relation = Extract<Condition, { left: Term }>['op'];

/** Before a number that has no list of values to name. */
const SIGNS: Readonly<Partial<Record<Condition['op'], string>>> = {
  '<': '< ',
  '<=': '≤ ',
  '>': '> ',
  '>=': '≥ ',
};

/** Between two numbers, and in place of one that does not hold. */
const RELATIONS: Readonly<Record<Relation, readonly [holds: string, not: string]>> = {
  '=': ['=', '≠'],
  '!=': ['≠', '='],
  '<': ['<', '≥'],
  '<=': ['≤', '>'],
  '>': ['>', '≤'],
  '>=': ['≥', '<'],
};

/**
 * A condition as a sentence that a respondent can follow without a script, such as
 * "Only if you chose 0 to 6 in “How likely are you to recommend us?”".
 *
 * @param items the items of the survey; those the condition names are among them
 */
export function conditionWords(
  condition: Condition,
  items: readonly Item[],
  locale: string,
  messages: FormMessages,
): string {
  return say(locale, messages.onlyIf, { condition: clauseWords(condition, items, locale, messages) });
}

/** A condition as the part of a sentence after "if". What is computed is told by what it is computed from. */
export function clauseWords(
  condition: Condition,
  items: readonly Item[],
  locale: string,
  messages: FormMessages,
): string {
  const words = messages.condition;
  const itemOf = (id: string) => items.find((item) => item.id === id);

  /** Negation is carried down to the comparisons, where each language has words for it (De Morgan). */
  function clause(part: Condition, negated: boolean): string {
    switch (part.op) {
      case 'not':
        return clause(part.of, !negated);
      case 'and':
      case 'or': {
        const type = (part.op === 'and') === negated ? 'disjunction' : 'conjunction';
        const clauses = part.of.map((one) =>
          'of' in one && one.op !== 'not' ? `(${clause(one, negated)})` : clause(one, negated),
        );
        return new Intl.ListFormat(locale, { type }).format(clauses);
      }
      default:
        return 'left' in part
          ? say(locale, `{left} ${RELATIONS[part.op][negated ? 1 : 0]} {right}`, {
              left: termWords(part.left, items, locale, messages),
              right: termWords(part.right, items, locale, messages),
            })
          : comparison(part, negated);
    }
  }

  function comparison(part: Comparison, negated: boolean): string {
    const item = itemOf(part.item);
    const question = say(locale, words.quote, { text: item ? (wholeTextOf(item)[locale] ?? '') : part.item });
    if (part.op === 'answered')
      return say(locale, negated ? words.notAnswered : words.answered, { question });
    const values = valueWords(item, part);
    if (part.op === '!=')
      return say(locale, negated ? words.notAnsweredWithout : words.answeredWithout, { question, values });
    return say(locale, negated ? words.notChose : words.chose, { question, values });
  }

  function valueWords(item: Item | undefined, part: Exclude<Comparison, { op: 'answered' }>): string {
    const list = new Intl.ListFormat(locale, { type: 'disjunction' });
    if (!item || !isCoded(item)) {
      const values = 'values' in part ? part.values : [part.value];
      return list.format(values.map((value) => `${SIGNS[part.op] ?? ''}${inDigits(value, locale)}`));
    }
    const wanted: Condition = part.op === '!=' ? { ...part, op: '=' } : part;
    const codes = valuesOf(item).filter((code) => holds(wanted, () => [code]));
    if ('options' in item)
      return list.format(
        codes.map((code) => say(locale, words.quote, { text: labelOf(item, code, locale) })),
      );
    const points = codes.map(Number);
    const [from, to] = [points[0] ?? 0, points.at(-1) ?? 0];
    if (points.length > 2 && to - from === points.length - 1) return say(locale, words.range, { from, to });
    return list.format(points.map((point) => new Intl.NumberFormat(locale).format(point)));
  }

  return clause(unfold(condition, items), false);
}

function inDigits(value: string | number, locale: string): string {
  return typeof value === 'number' ? new Intl.NumberFormat(locale).format(value) : value;
}
