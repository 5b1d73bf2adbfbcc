import type { FieldedWording, WordingChange } from '../../survey/change/wording.ts';
import { isFollowed, wordingChanges } from '../../survey/change/wording.ts';
import { itemsOf, type Survey } from '../../survey/survey.ts';
import type { Text } from '../../survey/text.ts';
import type { Tally } from '../tally.ts';

/** A question was another one until a wave: its answers are compared with those of before by nobody. */
export interface ItemBreak {
  readonly item: string;
  /** The first wave that it was asked in its new form. */
  readonly wave: string;
  /** What was noticed; empty where only the survey's authors say so. */
  readonly causes: readonly (WordingChange | 'mode')[];
  /** What they say about it. */
  readonly note: Text | null;
}

/**
 * Where the lines of questions break from wave to wave: where their wording was changed or most were asked in another mode, unless the
 * survey's authors say that it asks the same all the same, and where they say so themselves. A wave has the wording that was in the field
 * when its last answer came in; one of before wordings were kept has the oldest that was.
 *
 * @param waves ids in order of time
 * @param wordings in order of time
 * @param otherModes waves whose answers were given in another mode than those of the wave before (`isOtherMode`)
 */
export function breaksOf(
  survey: Survey,
  waves: readonly string[],
  tally: Pick<Tally, 'waves'>,
  wordings: readonly FieldedWording[],
  otherModes: ReadonlySet<string>,
): ItemBreak[] {
  const declared = survey.report.breaks ?? [];
  const worded = waves.map((wave) => {
    const last = Date.parse(tally.waves.find((one) => one.wave === wave)?.last ?? '');
    const inField = wordings.filter(({ firstAt }) => Date.parse(firstAt) <= last);
    return (inField.at(-1) ?? wordings[0])?.wording ?? {};
  });
  return itemsOf(survey)
    .filter((item) => isFollowed(survey, item))
    .flatMap(({ id: item }) =>
      waves.slice(1).flatMap((wave, index): ItemBreak[] => {
        const [before, after] = [worded[index]![item], worded[index + 1]![item]];
        const said = declared.find((one) => one.item === item && one.wave === wave);
        const noticed = [
          ...(before && after ? wordingChanges(before, after, survey.locales[0]!) : []),
          ...(otherModes.has(wave) ? (['mode'] as const) : []),
        ];
        if (said?.comparable || (!said && noticed.length === 0)) return [];
        return [{ item, wave, causes: noticed, note: said?.note ?? null }];
      }),
    );
}

/** The waves before which the line of a figure breaks that rests on some items. */
export function brokenFor(
  { breaks }: { readonly breaks: readonly ItemBreak[] },
  items: readonly string[],
): ReadonlySet<string> {
  return new Set(breaks.filter(({ item }) => items.includes(item)).map(({ wave }) => wave));
}
