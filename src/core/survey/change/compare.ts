import type { Survey } from '../survey.ts';
import { definitionOf, type Definition, type FieldedVersion } from './definition.ts';
import { diff, itemsIn, type Change } from './diff.ts';

/** Why a survey may not take the place of the one that people have answered. */
export interface Refusal {
  readonly item: string;
  /** The option it is about. */
  readonly code?: string;
  readonly message: string;
  readonly hint: string;
}

/** What a survey file would do to the survey that is in the field. */
export interface Comparison {
  /** Whether respondents have never had this version before them. */
  readonly fresh: boolean;
  /** From the newest version that was in the field to this one; empty where there is none. */
  readonly changes: readonly Change[];
  readonly refusals: readonly Refusal[];
}

/**
 * Compares a survey with what respondents have had before them. Refused is what would mix answers to different
 * questions under one name: an id, a scale or a code that people have answered and that would now mean something else.
 * Versions that nobody has answered stand in nobody's way.
 *
 * @param fielded the versions that were in the field, the oldest first
 */
export function compare(survey: Survey, fielded: readonly FieldedVersion[]): Comparison {
  const newest = fielded.at(-1);
  const refusals = [
    ...retakenCodes(survey, fielded),
    ...fielded.flatMap((version) => clashes(survey, version)),
  ];
  return {
    fresh: !fielded.some(({ version }) => version === survey.version),
    changes: newest ? diff(newest.definition, definitionOf(survey)) : [],
    refusals: refusals.filter(
      (one, place) =>
        refusals.findIndex(
          ({ item, code, message }) => item === one.item && code === one.code && message === one.message,
        ) === place,
    ),
  };
}

/** Free words stay what they are, on however many lines they are written. */
const WORDS: readonly string[] = ['text', 'longtext'];
const AFRESH = 'Ids are stable and never used again';

function clashes(survey: Survey, { definition, responses }: FieldedVersion): readonly Refusal[] {
  if (responses === 0) return [];
  return diff(definition, definitionOf(survey)).flatMap((change): readonly Refusal[] => {
    switch (change.kind) {
      case 'retyped':
        if (WORDS.includes(change.from) && WORDS.includes(change.to)) return [];
        return [
          {
            item: change.item,
            message: `people have answered it as "${change.from}", and it would be "${change.to}" now`,
            hint: `Give the new question an id of its own. ${AFRESH}`,
          },
        ];
      case 'rescaled':
        return [
          {
            item: change.item,
            message: `people have answered it on the scale ${change.from}, and it would be ${change.to} now`,
            hint: `Keep the scale, or give the question on the new one an id of its own: their averages cannot be put together`,
          },
        ];
      case 'reworded': {
        const taken = codeCalled(definition, change.item, change.to);
        if (taken === undefined || taken === change.code) return [];
        return [
          {
            item: change.item,
            code: change.code,
            message: `people have chosen "${change.to}" as "${taken}", and it would be "${change.code}" now`,
            hint: 'Leave each code with its words. Change the order of options by moving whole lines',
          },
        ];
      }
      default:
        return [];
    }
  });
}

/** Codes that were taken out, and are back with other words. */
function retakenCodes(survey: Survey, fielded: readonly FieldedVersion[]): readonly Refusal[] {
  return itemsIn(definitionOf(survey)).flatMap((item) =>
    fielded.flatMap((version, place): readonly Refusal[] => {
      if (version.responses === 0) return [];
      return diff(version.definition, definitionOf(survey)).flatMap((change): readonly Refusal[] => {
        if (change.kind !== 'reworded' || change.item !== item.id) return [];
        const gone = fielded
          .slice(place + 1)
          .some(({ definition }) => lacks(definition, item.id, change.code));
        if (!gone) return [];
        return [
          {
            item: item.id,
            code: change.code,
            message: `"${change.code}" meant "${change.from}" until it was taken out, and would mean "${change.to}" now`,
            hint: 'Give the new option a code of its own. Codes are stable and never used again',
          },
        ];
      });
    }),
  );
}

/** The code that an option with these words had. */
function codeCalled(definition: Definition, id: string, words: string): string | undefined {
  const item = itemsIn(definition).find((one) => one.id === id);
  if (!item || !('options' in item)) return undefined;
  return item.options.find(({ label }) => Object.values(label).includes(words))?.value;
}

function lacks(definition: Definition, id: string, code: string): boolean {
  const item = itemsIn(definition).find((one) => one.id === id);
  return !!item && 'options' in item && !item.options.some(({ value }) => value === code);
}
