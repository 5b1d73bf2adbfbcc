import { parseResponse } from '../response/parse.ts';
import type { Origin, RawAnswers, Response } from '../response/response.ts';
import { isAsked, type Item } from '../survey/item.ts';
import type { Survey } from '../survey/survey.ts';
import { drawAnswer, type Place } from './answer.ts';
import { charactersOf, type Character } from './character.ts';
import { randomFrom, uuidFrom, type Random } from './random.ts';
import { drawDuration, drawRespondent, moodOf, type Respondent } from './respondent.ts';

export interface Recipe {
  /** The same seed makes the same responses. */
  readonly seed: string;
  readonly n: number;
  /** Id of the wave that they belong to. */
  readonly wave: string;
  /** ISO 8601 instants between which they end. */
  readonly from: string;
  readonly to: string;
  /** How much more satisfied everyone is in this wave than usually, in standard deviations; 0 where nothing is said. */
  readonly mood?: number;
}

/** An item, what it is like, and where it stands. */
interface Asked {
  readonly item: Item;
  readonly character: Character;
  readonly place: Place;
}

/**
 * Made-up responses to a survey, for a demo and for tests: marked `synthetic`, drawn from the seed alone, and passed
 * through the parser that real ones pass through.
 *
 * Each respondent has a satisfaction as a whole, moved by the wave, the channel and the groups they belong to. All of
 * their ratings share it, more or less of it by item (a factor model: satisfaction, a halo of the section or matrix, and what is
 * the item's own). Items differ in standing, and drift a little from wave to wave. Some answers are missing, more of them
 * towards the end; some respondents give every rating the same point, and are soon done.
 *
 * The first responses of a longer run are those of a shorter one.
 *
 * @throws {Error} when what was drawn does not fit the survey, which is a fault of the generator
 */
export function synthesise(survey: Survey, recipe: Recipe): readonly Response[] {
  const { seed, n, wave } = recipe;
  const asked = askedOf(survey, seed, wave);
  const parts = [...new Set(asked.map(({ place }) => place.part))];
  return Array.from({ length: n }, (_, index) => {
    const random = randomFrom(`${seed}/${survey.id}/wave/${wave}/response/${index}`);
    const way = drawWay(survey, recipe, random);
    const mood = (recipe.mood ?? 0) + moodOf(way.channel);
    const respondent = drawRespondent(parts, { ...way, mood }, random);
    const lasted = drawDuration(way.channel, asked.length, respondent.straight, random);
    const { ended, ...origin } = way;
    const parsed = parseResponse(survey, drawAnswers(asked, respondent, random), {
      ...origin,
      wave,
      startedAt: new Date(ended - lasted).toISOString(),
      endedAt: new Date(ended).toISOString(),
      synthetic: true,
      seed: null,
    });
    if (!parsed.ok)
      throw new Error(
        `the generator made an answer that does not fit "${survey.id}": ${JSON.stringify(parsed.problems)}`,
      );
    return parsed.response;
  });
}

function askedOf(survey: Survey, seed: string, wave: string): readonly Asked[] {
  const placed = survey.sections.flatMap(({ id, items }) =>
    items.filter(isAsked).map((item) => ({ item, part: item.matrix?.id ?? id })),
  );
  const characters = charactersOf(
    survey,
    placed.map(({ item }) => item),
    seed,
    wave,
  );
  return placed.map(({ item, part }, index) => ({
    item,
    character: characters.get(item.id)!,
    place: { part, progress: index / placed.length },
  }));
}

/** By which way, in which language and when somebody answers. */
function drawWay(
  survey: Survey,
  recipe: Recipe,
  random: Random,
): Pick<Origin, 'id' | 'locale' | 'channel' | 'collector'> & { readonly ended: number } {
  const id = uuidFrom(random);
  const locale = random.pick(
    survey.locales,
    survey.locales.map((_, index) => (index === 0 ? 2 * survey.locales.length : 1)),
  );
  const collector =
    random.chance(0.85) && survey.collectors.length > 0 ? random.pick(survey.collectors) : null;
  const [from, to] = [Date.parse(recipe.from), Date.parse(recipe.to)];
  return {
    id,
    locale,
    channel: collector?.channel ?? 'link',
    collector: collector?.id ?? null,
    ended: from + Math.floor(random.share() * (to - from)),
  };
}

function drawAnswers(asked: readonly Asked[], respondent: Respondent, random: Random): RawAnswers {
  const raw: Record<string, readonly string[]> = {};
  let { satisfaction } = respondent;
  const draw = ({ item, character, place }: Asked) => {
    // Whoever may have to answer does: whether they must is known only once all is drawn.
    const must = item.requiredIf ? { ...item, required: true } : item;
    raw[item.id] = drawAnswer(must, character, { ...respondent, satisfaction }, place, random);
  };
  // Groups first, wherever they are asked, because belonging to them moves everything else.
  for (const one of asked) {
    if (!one.item.segment) continue;
    draw(one);
    satisfaction += one.character.moods.get(raw[one.item.id]?.[0] ?? '') ?? 0;
  }
  for (const one of asked) if (!one.item.segment) draw(one);
  return raw;
}
