import { unpiped } from './piping/template.ts';
import type { Condition, Term } from './expression/expression.ts';
import type { Order } from './survey.ts';
import type { Text } from './text.ts';

/** Ways to decline a value that are answers of their own; `skipped` and `notShown` are the absence of one. */
export const SPECIALS = ['doesNotApply', 'dontKnow', 'refused'] as const;
export type Special = (typeof SPECIALS)[number];

interface ItemBase {
  readonly id: string;
  readonly text: Text;
  readonly help?: Text;
  readonly required: boolean;
  /** The item is shown when this holds, and always where there is none. Whatever jumps over it is part of it. */
  readonly visibleIf?: Condition;
  /** There where questions before it jump over it: what the item itself says about when it is shown. */
  readonly jumped?: { readonly own?: Condition };
  /** The item must be answered when this holds; an item that is `required` always. */
  readonly requiredIf?: Condition;
  /** What the page says of where the item leads; the conditions of what comes between have it too. */
  readonly skipTo?: Skip;
  /** After the item the survey is over when this holds; the conditions of all later items have it too. */
  readonly endIf?: End;
  /** There where nobody is asked, because the answer follows from those before. */
  readonly computed?: Computed;
  readonly specials: readonly Special[];
  /** The answers divide the respondents of the report into groups. */
  readonly segment: boolean;
  /** A link to the survey may choose an answer beforehand: `?recommend=9`. */
  readonly prefill?: true;
  /** There where it is the expectation or the experience of a pair. */
  readonly pair?: Pair;
  /** Id of the question whose option "other" it takes words for: it stands below it and is no question of its own. */
  readonly attached?: string;
  /** The question that it is a row of: items that follow one another with the same one are shown together. */
  readonly matrix?: Matrix;
}

/** One side of a pair of ratings, and the item of the gap between them. */
export interface Pair {
  readonly gap: string;
  readonly side: 'expected' | 'perceived';
}

/** What the rows of a matrix share on the page; each is an item of its own. */
export interface Matrix {
  readonly id: string;
  readonly text: Text;
  readonly help?: Text;
  /** In which its rows stand. */
  readonly order?: Order;
  /** What shows the matrix as a whole; the rows have it in their own conditions. */
  readonly visibleIf?: Condition;
}

/** A way past some items: when it is taken, and the item it leads to. */
export interface Skip {
  readonly if: Condition;
  /** Id of a later item; where a section was written, of its first. */
  readonly to: string;
}

/** A way out: when it is taken, what is said then, and whether the survey was not for the respondent. */
export interface End {
  readonly if: Condition;
  /** Id of an ending; absent where the first that applies is shown. */
  readonly ending?: string;
  readonly screenOut?: true;
}

/** How the answer to an item that is never shown follows from earlier answers. */
export type Computed =
  /** The code of the first case that holds; no answer where none does. */
  | { readonly cases: readonly Case[] }
  /** A number; no answer where a part of it has none. */
  | { readonly value: Term };

export interface Case {
  readonly value: string;
  /** Absent in a last case for all others. */
  readonly if?: Condition;
}

/** Points of a rating from `min` to `max` in steps of one; `anchors` name some or all of them. */
export interface Scale {
  readonly min: number;
  readonly max: number;
  readonly anchors: Readonly<Record<string, Text>>;
}

/** How the points of a scale are shown where not as numbers. */
export type Display = 'stars' | 'smileys';

/** A value that is stored, and the label that is read. */
export interface Option {
  readonly value: string;
  readonly label: Text;
  /** Choosing it excludes every other option ("none of these"). */
  readonly exclusive: boolean;
  /** Keeps its place at the end where the order is random. */
  readonly anchored?: true;
  /** None of those listed: a field for words opens below the question (`attached`). */
  readonly other?: true;
}

export interface NpsItem extends ItemBase {
  readonly type: 'nps';
  readonly scale: Scale;
}
/** Overall satisfaction: the item CSAT is computed from. */
export interface CsatItem extends ItemBase {
  readonly type: 'csat';
  readonly scale: Scale;
  readonly display?: Display;
}
/** Customer effort (CES 2.0): agreement that it was easy, 1 to 7. */
export interface CesItem extends ItemBase {
  readonly type: 'ces';
  readonly scale: Scale;
}
export interface RatingItem extends ItemBase {
  readonly type: 'rating';
  readonly scale: Scale;
  readonly display?: Display;
}
/** A feeling, 1 to 5, chosen among faces. */
export interface EmotionItem extends ItemBase {
  readonly type: 'emotion';
  readonly scale: Scale;
}
/** Stated importance of one attribute, 1 to 5. */
export interface ImportanceItem extends ItemBase {
  readonly type: 'importance';
  readonly scale: Scale;
}
/** What being a customer costs in one respect, 1 to 5. */
export interface EffortItem extends ItemBase {
  readonly type: 'effort';
  readonly cost: 'money' | 'time' | 'mental' | 'physical';
  readonly scale: Scale;
}
export interface SingleItem extends ItemBase {
  readonly type: 'single';
  readonly options: readonly Option[];
  readonly order?: Order;
}
export interface MultipleItem extends ItemBase {
  readonly type: 'multiple';
  readonly options: readonly Option[];
  readonly order?: Order;
  readonly min: number;
  readonly max: number;
}
/** Several reasons of a taxonomy. */
export interface ReasonsItem extends ItemBase {
  readonly type: 'reasons';
  readonly options: readonly Option[];
  readonly order?: Order;
  readonly min: number;
  readonly max: number;
}
/** Options in an order of preference. The codes are `<option>.<place>`, so that counting them counts places. */
export interface RankingItem extends ItemBase {
  readonly type: 'ranking';
  readonly options: readonly Option[];
  readonly order?: Order;
  /** How many places there are. */
  readonly max: number;
}
/** Experience against expectation: worse, as expected, better. */
export interface GapItem extends ItemBase {
  readonly type: 'gap';
  readonly options: readonly Option[];
}
/** Share of the customer's spending, in tenths; the codes are per cent. */
export interface ShareItem extends ItemBase {
  readonly type: 'share';
  readonly options: readonly Option[];
}
export interface LongtextItem extends ItemBase {
  readonly type: 'longtext';
  /** In UTF-16 code units, as the `maxlength` of the control counts them. */
  readonly maxLength: number;
}

/** A few words in one line. */
export interface TextItem extends ItemBase {
  readonly type: 'text';
  /** In UTF-16 code units. */
  readonly maxLength: number;
}
export interface NumberItem extends ItemBase {
  readonly type: 'number';
  readonly min?: number;
  readonly max?: number;
  /** Most digits after the decimal point. */
  readonly decimals: number;
  /** What is counted, beside the field. */
  readonly unit?: Text;
}
/** A day of the calendar, `YYYY-MM-DD`. */
export interface DateItem extends ItemBase {
  readonly type: 'date';
}
export interface EmailItem extends ItemBase {
  readonly type: 'email';
}
export interface PhoneItem extends ItemBase {
  readonly type: 'phone';
}

/** Consent: `yes`, or `no` where the box was shown and left as it is. */
export interface ConsentItem extends ItemBase {
  readonly type: 'consent';
  readonly options: readonly Option[];
}
/** Words between the questions that ask for nothing. */
export interface StatementItem extends ItemBase {
  readonly type: 'statement';
}

/** A code that follows from earlier answers. */
export interface ComputedChoiceItem extends ItemBase {
  readonly type: 'computed';
  readonly options: readonly Option[];
  readonly computed: Computed;
}
/** A number that follows from earlier answers. */
export interface ComputedNumberItem extends ItemBase {
  readonly type: 'computed';
  readonly computed: Computed;
}

export type Item =
  | NpsItem
  | CsatItem
  | CesItem
  | RatingItem
  | EmotionItem
  | ImportanceItem
  | EffortItem
  | SingleItem
  | MultipleItem
  | ReasonsItem
  | RankingItem
  | GapItem
  | ShareItem
  | NumberItem
  | DateItem
  | TextItem
  | LongtextItem
  | EmailItem
  | PhoneItem
  | ConsentItem
  | StatementItem
  | ComputedChoiceItem
  | ComputedNumberItem;
export type ItemType = Item['type'];
export type ItemOf<T extends ItemType> = Extract<Item, { type: T }>;

/** Items that are answered by a point of a scale. */
export type ScaleItem = Extract<Item, { scale: Scale }>;
/** Items that are answered by one or several of the options they have. */
export type ChoiceItem = Extract<Item, { options: readonly Option[] }>;
/** Items whose answers are codes, which can be counted; those of the others are a respondent's own words. */
export type CodedItem = ScaleItem | ChoiceItem;

export function isCoded(item: Item): item is CodedItem {
  return 'scale' in item || 'options' in item;
}

/** The wording of an item by itself, apart from the questions around it: a row after the question of its matrix. */
export function wholeTextOf({ text, matrix }: Pick<Item, 'text' | 'matrix'>): Text {
  if (!matrix) return unpiped(text);
  return Object.fromEntries(
    // What is kept beside the words, such as which language they are in, is no words (`borrowedKey`).
    Object.entries(unpiped(text)).map(([key, words]) => [
      key,
      key.includes(':') ? words : `${matrix.text[key]} – ${words}`,
    ]),
  );
}

/**
 * What an item itself says about when it is shown: apart from the questions that jump over it, and from the matrix that
 * it is a row of, which is told once for all rows.
 */
export function ownConditionOf({ visibleIf, jumped, matrix }: Item): Condition | undefined {
  const own = jumped ? jumped.own : visibleIf;
  if (!own || !matrix?.visibleIf) return own;
  return JSON.stringify(own) === JSON.stringify(matrix.visibleIf)
    ? undefined
    : (own as Extract<Condition, { op: 'and' | 'or' }>).of[1];
}

/** Whether respondents count an item as one question more: not a field that belongs to another question. */
export function isCounted(item: Item): boolean {
  return isAsked(item) && item.attached === undefined;
}

/** Whether a response has an answer to an item. Statements have none, not even a missing one. */
export function isQuestion(item: Item): boolean {
  return item.type !== 'statement';
}

/** Whether respondents are asked for the answer. One that is computed follows from what they were asked. */
export function isAsked(item: Item): boolean {
  return isQuestion(item) && !item.computed;
}

/** Whether the answers to an item can divide respondents into groups: one code each. */
export function isGrouping(item: Item): item is SingleItem | ComputedChoiceItem {
  return item.type === 'single' || (item.type === 'computed' && 'options' in item);
}
