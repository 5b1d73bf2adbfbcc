import { parseResponse } from '../response/parse.ts';
import type { Origin, RawAnswers, Response } from '../response/response.ts';
import { isAsked, itemsOf, type Item, type Survey } from '../survey/survey.ts';
import { drawAnswer } from './answer.ts';
import { charactersOf, type Character } from './character.ts';
import { randomFrom, uuidFrom, type Random } from './random.ts';

export interface Recipe {
  /** The same seed makes the same responses. */
  readonly seed: string;
  readonly n: number;
  /** Id of the wave that they belong to. */
  readonly wave: string;
  /** ISO 8601 instants between which they end. */
  readonly from: string;
  readonly to: string;
}

/**
 * Made-up responses to a survey, for a demo and for tests: marked `synthetic`, drawn from the seed alone, and passed
 * through the parser that real ones pass through. Each respondent has a satisfaction as a whole, moved by the groups
 * they belong to, that all of their ratings share; items differ in standing; some answers are missing, more of them
 * towards the end.
 *
 * The first responses of a longer run are those of a shorter one.
 *
 * @throws {Error} when what was drawn does not fit the survey, which is a fault of the generator
 */
export function synthesise(survey: Survey, { seed, n, wave, from, to }: Recipe): readonly Response[] {
  const items = itemsOf(survey).filter(isAsked);
  const characters = charactersOf(survey, items, seed);
  return Array.from({ length: n }, (_, index) => {
    const random = randomFrom(`${seed}/${survey.id}/${wave}/response/${index}`);
    const origin = drawOrigin(survey, wave, [Date.parse(from), Date.parse(to)], items.length, random);
    const parsed = parseResponse(survey, drawAnswers(items, characters, origin.locale, random), origin);
    if (!parsed.ok)
      throw new Error(
        `the generator made an answer that does not fit "${survey.id}": ${JSON.stringify(parsed.problems)}`,
      );
    return parsed.response;
  });
}

function drawOrigin(
  survey: Survey,
  wave: string,
  [from, to]: [number, number],
  items: number,
  random: Random,
): Origin {
  const id = uuidFrom(random);
  const locale = random.pick(
    survey.locales,
    survey.locales.map((_, index) => (index === 0 ? 2 * survey.locales.length : 1)),
  );
  const collector =
    random.chance(0.85) && survey.collectors.length > 0 ? random.pick(survey.collectors) : null;
  const ended = from + Math.floor(random.share() * (to - from));
  // Around seven seconds a question, a few taking several times that.
  const lasted = Math.round(7_000 * items * Math.exp(0.5 * random.normal()));
  return {
    id,
    wave,
    locale,
    channel: collector?.channel ?? 'link',
    collector: collector?.id ?? null,
    startedAt: new Date(ended - lasted).toISOString(),
    endedAt: new Date(ended).toISOString(),
    synthetic: true,
    seed: null,
  };
}

function drawAnswers(
  items: readonly Item[],
  characters: ReadonlyMap<string, Character>,
  locale: string,
  random: Random,
): RawAnswers {
  const raw: Record<string, readonly string[]> = {};
  let satisfaction = random.normal();
  const draw = (item: Item, index: number) => {
    // Whoever may have to answer does: whether they must is known only once all is drawn.
    const asked = item.requiredIf ? { ...item, required: true } : item;
    raw[item.id] = drawAnswer(
      asked,
      characters.get(item.id)!,
      { satisfaction, progress: index / items.length, locale },
      random,
    );
  };
  // Groups first, wherever they are asked, because belonging to them moves everything else.
  items.forEach((item, index) => {
    if (!item.segment) return;
    draw(item, index);
    satisfaction += characters.get(item.id)!.moods.get(raw[item.id]?.[0] ?? '') ?? 0;
  });
  items.forEach((item, index) => {
    if (!item.segment) draw(item, index);
  });
  return raw;
}
