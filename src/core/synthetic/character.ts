import { valuesOf } from '../survey/item-values.ts';
import type { Item } from '../survey/item.ts';
import type { Survey } from '../survey/survey.ts';
import { randomFrom } from './random.ts';

/** What the made-up world is like for one item, the same for every respondent of a seed and wave. */
export interface Character {
  /** How much better (or worse) than the rest it is judged, in standard deviations. */
  readonly standing: number;
  /** How much of a rating of it is the respondent's satisfaction as a whole: the correlation of the two. */
  readonly loading: number;
  /** How likely each value is, for choices. */
  readonly weights: readonly number[];
  /** What belonging to each value does to satisfaction as a whole, for segments; in standard deviations. */
  readonly moods: ReadonlyMap<string, number>;
  /** Share of respondents whom it does not concern, where it can say so. */
  readonly strangers: number;
}

/** How much more or less an item is liked from wave to wave, by itself; in standard deviations. */
const DRIFT = 0.06;

/** Draws the made-up world of a survey from the seed. Each item by its id, so that adding one changes no other. */
export function charactersOf(
  survey: Survey,
  items: readonly Item[],
  seed: string,
  wave: string,
): ReadonlyMap<string, Character> {
  return new Map(
    items.map((item) => {
      const random = randomFrom(`${seed}/${survey.id}/item/${item.id}`);
      const drift = DRIFT * randomFrom(`${seed}/${survey.id}/item/${item.id}/wave/${wave}`).normal();
      const values = valuesOf(item);
      return [
        item.id,
        {
          standing: 0.35 * random.normal() + drift,
          weights: values.map(() => 0.4 + random.share()),
          moods: new Map(values.map((value) => [value, item.segment ? 0.25 * random.normal() : 0])),
          strangers: 0.03 + 0.22 * random.share(),
          loading: loadingOf(item, random.share()),
        },
      ];
    }),
  );
}

/** What asks for the whole is nearest to satisfaction as a whole; loyalty follows it, and not fully. */
function loadingOf({ type }: Item, share: number): number {
  if (type === 'csat') return 0.85;
  return type === 'nps' ? 0.78 : 0.55 + 0.25 * share;
}
