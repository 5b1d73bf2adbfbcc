import { valuesOf } from '../survey/item-values.ts';
import type { Item, MultipleItem, NumberItem, RankingItem, ReasonsItem, ScaleItem } from '../survey/item.ts';
import type { Character } from './character.ts';
import { drawPhrase } from './phrases.ts';
import type { Random } from './random.ts';
import type { Respondent } from './respondent.ts';

/** Where in the survey an item stands: in which section or matrix, and how far from the beginning, from 0 to 1. */
export interface Place {
  readonly part: string;
  readonly progress: number;
}

/** How much of an answer is what the respondent thinks of the section or matrix. */
const HALO = 0.35;
/** How much further a bad experience reaches than a good one. */
const BAD = 1.4;
/** Where on its scale (0 to 1) the typical answer lies, and how far one standard deviation reaches. */
const SHAPE = {
  nps: { centre: 0.78, reach: 0.23 },
  csat: { centre: 0.72, reach: 0.22 },
  ces: { centre: 0.72, reach: 0.22 },
  rating: { centre: 0.68, reach: 0.23 },
  emotion: { centre: 0.72, reach: 0.24 },
  // The more it costs, the less satisfied: the reach goes the other way.
  effort: { centre: 0.4, reach: -0.22 },
  importance: { centre: 0.68, reach: 0.2 },
  // Of a pair of ratings; what is expected lies above what is found, and has little to do with satisfaction.
  expected: { centre: 0.8, reach: 0.16 },
  share: { centre: 0.45, reach: 0.22 },
};
const DAY = 24 * 60 * 60 * 1_000;

/** The raw value of the controls of one item, empty for no answer. */
export function drawAnswer(
  item: Item,
  character: Character,
  respondent: Respondent,
  place: Place,
  random: Random,
): readonly string[] {
  const special = drawSpecial(item, character, random);
  const skips = !item.required && random.chance(0.02 + 0.04 * place.progress);
  // Drawn whether or not they are used: a special or a skip must not shift what comes after it.
  const value = drawValue(item, character, respondent, place, random);
  if (special) return [special];
  return skips ? [] : value;
}

function drawSpecial(item: Item, { strangers }: Character, random: Random): string | undefined {
  const at = random.share();
  const likely = { doesNotApply: strangers, dontKnow: 0.03, refused: 0.05 };
  let below = 0;
  return item.specials.find((special) => at < (below += likely[special]));
}

function drawValue(
  item: Item,
  character: Character,
  respondent: Respondent,
  place: Place,
  random: Random,
): readonly string[] {
  switch (item.type) {
    case 'nps':
    case 'csat':
    case 'ces':
    case 'rating':
    case 'emotion':
    case 'effort':
    case 'importance':
      return [drawPoint(item, character, respondent, place, random)];
    case 'gap': {
      const latent = opinion(character, respondent, place, random) - 0.1;
      return [latent < -0.8 ? 'worse' : latent < 0.6 ? 'as-expected' : 'better'];
    }
    case 'share': {
      // Who is satisfied buys more, and much else decides about it too.
      const latent = 0.45 * respondent.satisfaction + 0.9 * random.normal();
      return [pointAt(SHAPE.share.centre + SHAPE.share.reach * latent, valuesOf(item))];
    }
    case 'consent':
      return item.required || random.chance(0.6) ? ['yes'] : [];
    case 'statement':
    case 'computed':
      return [];
    case 'single':
      return [random.pick(valuesOf(item), character.weights)];
    case 'multiple':
    case 'reasons':
      return drawSeveral(item, character, random);
    case 'ranking':
      return drawRanking(item, character, random);
    case 'number':
      return [drawNumber(item, random)];
    case 'date':
      return [new Date(respondent.ended - Math.ceil(14 * random.share()) * DAY).toISOString().slice(0, 10)];
    // Reserved for examples: RFC 2606, and the numbers that no telephone has (NANPA, 555-0100 to 0199).
    case 'email':
      return ['synthetic@example.org'];
    case 'phone':
      return [`+1 202 555 01${Math.floor(10 + 90 * random.share())}`];
    case 'text':
      return [drawPhrase(respondent, random).slice(0, item.maxLength)];
    case 'longtext': {
      const phrase = drawPhrase(respondent, random);
      // Who is dissatisfied has more to say.
      const says = random.chance(respondent.satisfaction < 0 ? 0.5 : 0.3);
      return item.required || says ? [phrase.slice(0, item.maxLength)] : [];
    }
  }
}

/** What somebody thinks of one thing, in standard deviations: of the whole, of its part of the survey, and of it alone. */
function opinion(
  { loading, standing }: Character,
  { satisfaction, halo }: Respondent,
  { part }: Place,
  random: Random,
): number {
  const own = Math.sqrt(1 - loading ** 2 - HALO ** 2) * random.normal();
  const latent = loading * satisfaction + HALO * (halo.get(part) ?? 0) + own + standing;
  return latent < 0 ? BAD * latent : latent;
}

function drawPoint(
  item: ScaleItem,
  character: Character,
  respondent: Respondent,
  place: Place,
  random: Random,
): string {
  const latent = opinion(character, respondent, place, random);
  const { satisfaction, demand, straight } = respondent;
  const expected = item.pair?.side === 'expected';
  const { centre, reach } = expected ? SHAPE.expected : SHAPE[item.type];
  if (item.type === 'importance' || expected) {
    const wish = 0.5 * demand + 0.87 * random.normal() + character.standing;
    return pointAt(centre + reach * (straight ? demand : wish), valuesOf(item));
  }
  return pointAt(
    centre + reach * (straight && item.type === 'rating' ? satisfaction : latent),
    valuesOf(item),
  );
}

function drawSeveral(
  { options, min, max }: MultipleItem | ReasonsItem,
  { weights }: Character,
  random: Random,
): readonly string[] {
  const chosen = options
    .filter(({ exclusive }, index) => !exclusive && random.chance(0.35 * (weights[index] ?? 1)))
    .map(({ value }) => value);
  if (chosen.length >= Math.max(min, 1)) return chosen.slice(0, max);
  const none = options.find(({ exclusive }) => exclusive);
  return none ? [none.value] : options.slice(0, Math.max(min, 1)).map(({ value }) => value);
}

/** One option after the other, by its weight among those that are left. */
function drawRanking(
  { options, max }: RankingItem,
  { weights }: Character,
  random: Random,
): readonly string[] {
  const left = options.map(({ value }, index) => ({ value, weight: weights[index] ?? 1 }));
  return Array.from({ length: max }, (_, place) => {
    const drawn = random.pick(
      left,
      left.map(({ weight }) => weight),
    );
    left.splice(left.indexOf(drawn), 1);
    return `${drawn.value}.${place + 1}`;
  });
}

/** Most numbers are low in what is possible, and a few are high. */
function drawNumber({ min = 0, max = min + 100, decimals }: NumberItem, random: Random): string {
  const step = 10 ** decimals;
  const [lowest, highest] = [Math.ceil(min * step), Math.floor(max * step)];
  return String((lowest + Math.floor(random.share() ** 4 * (highest - lowest + 1))) / step);
}

/** The point nearest to a place on the scale; whoever would go beyond an end chooses the end. */
function pointAt(place: number, points: readonly string[]): string {
  const last = points.length - 1;
  return points[Math.min(last, Math.max(0, Math.round(place * last)))]!;
}
