import type { Condition } from '../../survey/expression/expression.ts';
import { writeCondition, writeTerm } from '../../survey/expression/write.ts';
import { unpiped } from '../../survey/piping/template.ts';
import { isQuestion, wholeTextOf, type Computed, type Item, type ItemType } from '../../survey/item.ts';
import { valuesOf } from '../../survey/item-values.ts';
import type { Survey } from '../../survey/survey.ts';
import type { Text } from '../../survey/text.ts';

/** What every column and every code of a survey means: what it takes to read its tables without its page. */
export interface Codebook {
  readonly survey: string;
  readonly version: string;
  readonly locales: readonly string[];
  readonly title: Text;
  /** In the order in which they are asked. */
  readonly entries: readonly CodebookEntry[];
}

/** One item. Conditions and calculations are written as in the survey file. */
export interface CodebookEntry {
  readonly section: string;
  readonly item: string;
  readonly type: ItemType;
  readonly text: Text;
  readonly help: Text | null;
  /** The question that it is a row of. */
  readonly matrix: string | null;
  /** Whether it must be answered; where that depends, on what. */
  readonly required: 'always' | 'never' | { readonly if: string };
  /** When it is asked; null where it always is. */
  readonly shownIf: string | null;
  /** How it follows from other answers; null where respondents are asked. */
  readonly computed: string | null;
  /** Whether it divides the respondents of the report into groups. */
  readonly segment: boolean;
  /** Of a scale or a number; how many may be chosen; characters of what is written. Null where there is no limit. */
  readonly min: number | null;
  readonly max: number | null;
  readonly decimals: number | null;
  readonly unit: Text | null;
  /** Every code that an answer can have, in order; empty for numbers and words. */
  readonly codes: readonly { readonly code: string; readonly label: Text | null }[];
  /** Every way of not giving a value that is kept apart from the others. */
  readonly missing: readonly Missing[];
}

/** States of an answer that hold no value (core/response/response.ts). */
export type Missing = 'skipped' | 'doesNotApply' | 'dontKnow' | 'refused' | 'notShown';

/**
 * The codebook of a survey, of the version that is given. Words of respondents are in it as questions only: no table has
 * their answers.
 */
export function codebookOf(survey: Survey): Codebook {
  return {
    survey: survey.id,
    version: survey.version,
    locales: survey.locales,
    title: unpiped(survey.title),
    entries: survey.sections.flatMap((section) =>
      section.items.filter(isQuestion).map((item) => entryOf(section.id, item)),
    ),
  };
}

function entryOf(section: string, item: Item): CodebookEntry {
  const help = item.help ?? item.matrix?.help;
  return {
    section,
    item: item.id,
    type: item.type,
    text: wholeTextOf(item),
    help: help ? unpiped(help) : null,
    matrix: item.matrix?.id ?? null,
    required: item.required ? 'always' : item.requiredIf ? { if: writeCondition(item.requiredIf) } : 'never',
    shownIf: item.visibleIf ? writeCondition(item.visibleIf) : null,
    computed: item.computed ? writeComputed(item.computed) : null,
    segment: item.segment,
    ...limitsOf(item),
    codes: valuesOf(item).map((code) => ({ code, label: labelOf(item, code) })),
    missing: [
      ...(item.required ? [] : (['skipped'] as const)),
      ...item.specials,
      ...(item.visibleIf ? (['notShown'] as const) : []),
    ],
  };
}

function limitsOf(item: Item): Pick<CodebookEntry, 'min' | 'max' | 'decimals' | 'unit'> {
  const none = { min: null, max: null, decimals: null, unit: null };
  if ('scale' in item) return { ...none, min: item.scale.min, max: item.scale.max };
  switch (item.type) {
    case 'number':
      return {
        min: item.min ?? null,
        max: item.max ?? null,
        decimals: item.decimals,
        unit: item.unit ? unpiped(item.unit) : null,
      };
    case 'multiple':
    case 'reasons':
      return { ...none, min: item.min, max: item.max };
    case 'ranking':
      return { ...none, max: item.max };
    case 'text':
    case 'longtext':
      return { ...none, max: item.maxLength };
    default:
      return none;
  }
}

/** In every language at once; null for a point that has no words of its own. A place of a ranking is told by its code. */
function labelOf(item: Item, code: string): Text | null {
  if ('scale' in item) return item.scale.anchors[code] ?? null;
  if (!('options' in item)) return null;
  const option = item.type === 'ranking' ? code.slice(0, code.lastIndexOf('.')) : code;
  const label = item.options.find(({ value }) => value === option)?.label;
  return label ? unpiped(label) : null;
}

function writeComputed(computed: Computed): string {
  if ('value' in computed) return writeTerm(computed.value);
  return computed.cases.map(({ value, if: condition }) => value + when(condition)).join('; ');
}

function when(condition: Condition | undefined): string {
  return condition ? ` if ${writeCondition(condition)}` : ' otherwise';
}
