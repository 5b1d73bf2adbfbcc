import { isAsked, isCounted, type Item, type Matrix } from '#core/survey/item.ts';
import { valuesOf } from '#core/survey/item-values.ts';
import type { Survey } from '#core/survey/survey.ts';
import { markdownToWords } from './prose/markdown.ts';

/**
 * Words read in a minute. Adults read English silently at 238 words a minute (Brysbaert 2019, Journal of Memory and
 * Language 109, 104047: mean of 190 studies); a small screen in a busy place is taken to be a sixth slower.
 */
const WORDS_PER_MINUTE = 200;

/**
 * Seconds from having read a question to having answered it, by what the hand has to do: a tap and a moment's thought,
 * several taps, or a sentence typed on a phone (about 15 words at the 36 words a minute that 37,000 people reached:
 * Palin et al. 2019, MobileHCI). These are the project's own round figures, on the slow side.
 */
const ANSWERING: Readonly<Record<Item['type'], number>> = {
  nps: 4,
  csat: 4,
  ces: 4,
  rating: 3,
  emotion: 3,
  importance: 3,
  effort: 3,
  single: 3,
  multiple: 6,
  reasons: 8,
  ranking: 15,
  gap: 3,
  share: 6,
  number: 8,
  date: 10,
  text: 12,
  longtext: 25,
  email: 15,
  phone: 12,
  consent: 3,
  statement: 0,
  computed: 0,
};

/** What a respondent is told before beginning. */
export interface Length {
  /** Every question that may be asked, conditional ones too: nobody gets more than was said. */
  readonly questions: number;
  /** Whole minutes, rounded up, at least 1. */
  readonly minutes: number;
}

/** How many questions a survey has and how long answering all of them takes in one of its languages. */
export function lengthOf(survey: Pick<Survey, 'intro' | 'sections'>, locale: string): Length {
  const items = survey.sections.flatMap((section) => section.items);
  const texts = [
    survey.intro,
    ...survey.sections.flatMap((section) => [
      section.title,
      section.intro,
      ...section.items.flatMap(textsOf),
      ...matricesOf(section.items).flatMap(({ text, help }) => [text, help]),
    ]),
  ];
  // Where a link leads is not read.
  const words = texts.reduce((sum, text) => sum + wordsIn(markdownToWords(text?.[locale] ?? ''), locale), 0);
  const answering = items.filter(isAsked).reduce((sum, item) => sum + ANSWERING[item.type], 0);
  return {
    questions: items.filter(isCounted).length,
    minutes: Math.max(1, Math.ceil(words / WORDS_PER_MINUTE + answering / 60)),
  };
}

/** The questions over the rows of matrices: read once, however many rows there are. */
function matricesOf(items: readonly Item[]): readonly Matrix[] {
  return [...new Map(items.flatMap(({ matrix }) => (matrix ? [[matrix.id, matrix]] : []))).values()];
}

/** What is read of an item. The points of a scale are seen, not read; only its end words are. */
function textsOf(item: Item) {
  if (item.computed) return [];
  if ('options' in item) return [item.text, item.help, ...item.options.map((option) => option.label)];
  if ('scale' in item)
    return [item.text, item.help, ...valuesOf(item).map((point) => item.scale.anchors[point])];
  return [item.text, item.help];
}

/** Words as Unicode segments them, so that languages without spaces are counted too (UAX 29, with ICU's dictionaries). */
function wordsIn(text: string, locale: string): number {
  return [...new Intl.Segmenter(locale, { granularity: 'word' }).segment(text)].filter(
    (segment) => segment.isWordLike,
  ).length;
}
