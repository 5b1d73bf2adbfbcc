import { valuesOf, type Item, type Survey } from '../survey/survey.ts';
import { randomFrom } from './random.ts';

/** What the made-up world is like for one item, the same for every respondent of a seed. */
export interface Character {
  /** How much better (or worse) than the rest it is judged, in standard deviations. */
  readonly standing: number;
  /** How likely each value is, for choices. */
  readonly weights: readonly number[];
  /** What belonging to each value does to satisfaction as a whole, for segments; in standard deviations. */
  readonly moods: ReadonlyMap<string, number>;
  /** Share of respondents whom it does not concern, where it can say so. */
  readonly strangers: number;
}

/** Draws the made-up world of a survey from the seed. Each item by its id, so that adding one changes no other. */
export function charactersOf(
  survey: Survey,
  items: readonly Item[],
  seed: string,
): ReadonlyMap<string, Character> {
  return new Map(
    items.map((item) => {
      const random = randomFrom(`${seed}/${survey.id}/item/${item.id}`);
      const values = valuesOf(item);
      return [
        item.id,
        {
          standing: 0.35 * random.normal(),
          weights: values.map(() => 0.4 + random.share()),
          moods: new Map(values.map((value) => [value, item.segment ? 0.25 * random.normal() : 0])),
          strangers: 0.03 + 0.22 * random.share(),
        },
      ];
    }),
  );
}
