import { isAsked, isCoded, type Item, type RankingItem, type Special } from '../survey/item.ts';
import { itemsOf, type Survey } from '../survey/survey.ts';
import { placesOf, valuesOf } from '../survey/item-values.ts';

/** A survey as it is printed: every question and everything that can be ticked has a number to type in. */
export interface NumberedForm {
  /** Short for the version of the survey, printed on every sheet: numbers mean the same only within one version. */
  readonly code: string;
  /** In the order of the survey; a ranking is one for each of its options. */
  readonly questions: readonly NumberedQuestion[];
}

export interface NumberedQuestion {
  readonly item: Item;
  /** Printed before the question, and the name of its column: `3`; rows of one question, options of a ranking and what hangs on a question: `4b`. */
  readonly number: string;
  /** In a ranking, the option whose place is typed in. */
  readonly option?: string;
  /** What can be ticked, specials last; none where the question is answered in words. */
  readonly boxes: readonly Box[];
}

/** The number that all lines of a question have in common: `4` for `4b`. */
export function wholeNumber({ number }: NumberedQuestion): string {
  return /^\d+/.exec(number)?.[0] ?? number;
}

/** One box to tick, or one number that a field can hold. */
export interface Box {
  /** Printed beside the box, and typed in. */
  readonly code: string;
  /** The value of the item that it stands for, or the special. */
  readonly value: string;
}

/** What is typed in for answers that are none of the values. Signs, so that no numbered option can have them. */
const SPECIAL_CODES: Readonly<Record<Special, string>> = {
  doesNotApply: 'x',
  dontKnow: '?',
  refused: '-',
};

/** Numbers a survey as it is printed. Questions that nobody is asked have no number. */
export function numberedForm(survey: Survey): NumberedForm {
  const groups = grouped(itemsOf(survey).filter(isAsked));
  return {
    code: survey.version.slice(0, 4).toUpperCase(),
    questions: groups.flatMap((group, index) =>
      group.flatMap((item, row): readonly NumberedQuestion[] =>
        item.type === 'ranking'
          ? rankingLines(item, index + 1)
          : [{ item, number: `${index + 1}${letterOf(item, row, group)}`, boxes: boxesOf(item) }],
      ),
    ),
  };
}

/** A line for each option, in which its place is written. */
function rankingLines(item: RankingItem, number: number): readonly NumberedQuestion[] {
  return item.options.map(({ value: option }, index) => ({
    item,
    option,
    number: `${number}${letters(index)}`,
    boxes: [
      ...placesOf(item)
        .filter((one) => one.option === option)
        .map(({ value, place }) => ({ code: String(place), value })),
      ...specialBoxes(item),
    ],
  }));
}

/** Items that share a number: the rows of one question, the sides of a pair. */
function grouped(items: readonly Item[]): readonly (readonly Item[])[] {
  const groups: Item[][] = [];
  for (const item of items) {
    const last = groups.at(-1);
    if (last && groupOf(last[0]!) === groupOf(item)) last.push(item);
    else groups.push([item]);
  }
  return groups;
}

function groupOf(item: Item): string | undefined {
  return item.matrix?.id ?? item.attached ?? item.id;
}

/** Rows of one question have letters from `a`; so has what hangs on a question, which itself has none. */
function letterOf(item: Item, row: number, group: readonly Item[]): string {
  if (group.length === 1) return '';
  if (item.matrix) return letters(row);
  return item.attached ? letters(row - 1) : '';
}

/** `a` to `z`, then `aa`, `ab` …: the columns of a spreadsheet in small letters. */
function letters(place: number): string {
  const rest = place < 26 ? '' : letters(Math.floor(place / 26) - 1);
  return rest + String.fromCharCode(97 + (place % 26));
}

function boxesOf(item: Item): readonly Box[] {
  return [...valueBoxes(item), ...specialBoxes(item)];
}

function specialBoxes({ specials }: Item): readonly Box[] {
  return specials.map((special) => ({ code: SPECIAL_CODES[special], value: special }));
}

/** Points of a scale and shares are their own numbers; options are counted; consent has the one box. */
function valueBoxes(item: Item): readonly Box[] {
  if (!isCoded(item)) return [];
  if (item.type === 'consent') return [{ code: '1', value: 'yes' }];
  const countable = 'scale' in item || item.type === 'share';
  return valuesOf(item).map((value, index) => ({ code: countable ? value : String(index + 1), value }));
}
