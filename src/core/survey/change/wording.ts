import { isCoded, wholeTextOf, type Item } from '../item.ts';
import { itemsOf, type Survey } from '../survey.ts';
import { labelOf, valuesOf } from '../item-values.ts';
import type { Text } from '../text.ts';

/** How the questions of a survey are worded: what a change of which keeps answers from being compared. Plain JSON. */
export type Wording = Readonly<Record<string, ItemWording>>;

export interface ItemWording {
  readonly text: Text;
  /** Lowest and highest point, as `1-5`; absent where the question is on no scale. */
  readonly scale?: string;
  /** The words of its codes; codes without words are left out. */
  readonly labels: Readonly<Record<string, Text>>;
}

/** How a survey was worded from a moment on. */
export interface FieldedWording {
  /** ISO 8601, UTC. */
  readonly firstAt: string;
  readonly wording: Wording;
}

/** Whether the answers to a question are compared from wave to wave: those that are counted, and comments by their themes. */
export function isFollowed(survey: Survey, item: Item): boolean {
  return isCoded(item) || (survey.report.comments?.items.includes(item.id) ?? false);
}

/** The wording of every question whose answers are compared. */
export function wordingOf(survey: Survey): Wording {
  return Object.fromEntries(
    itemsOf(survey)
      .filter((item) => isFollowed(survey, item))
      .map((item) => [
        item.id,
        {
          text: wholeTextOf(item),
          ...('scale' in item ? { scale: `${item.scale.min}-${item.scale.max}` } : {}),
          labels: Object.fromEntries(
            (isCoded(item) ? valuesOf(item) : [])
              .map(
                (value) =>
                  [
                    value,
                    Object.fromEntries(
                      survey.locales.map((locale) => [locale, labelOf(item, value, locale)] as const),
                    ),
                  ] as const,
              )
              .filter(([value, label]) => Object.values(label).some((words) => words !== value)),
          ),
        },
      ]),
  );
}

/** What differs between two wordings of one question; the scale alone where that does, for then all labels do too. */
export type WordingChange = 'wording' | 'scale' | 'anchors';

/**
 * Compares two wordings of a question in one language. Letters and digits count; case, spaces and punctuation do not.
 * Codes that only one of the two has are no change: an option more is another matter than other words for one.
 *
 * @param locale the default language of the survey; where one of the two lacks it, the first that both have
 */
export function wordingChanges(before: ItemWording, after: ItemWording, locale: string): WordingChange[] {
  const differs = (one: Text, other: Text) => {
    const shared = locale in one && locale in other ? locale : Object.keys(one).find((key) => key in other);
    return shared !== undefined && plain(one[shared]!) !== plain(other[shared]!);
  };
  const scale = before.scale !== after.scale;
  const anchors =
    !scale &&
    Object.entries(after.labels).some(
      ([code, label]) => before.labels[code] && differs(before.labels[code], label),
    );
  return [
    ...(differs(before.text, after.text) ? (['wording'] as const) : []),
    ...(scale ? (['scale'] as const) : []),
    ...(anchors ? (['anchors'] as const) : []),
  ];
}

function plain(words: string): string {
  return words
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '');
}
