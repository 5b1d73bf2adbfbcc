import {
  valuesOf,
  type Item,
  type MultipleItem,
  type NumberItem,
  type RankingItem,
  type ReasonsItem,
} from '../survey/survey.ts';
import type { Character } from './character.ts';
import { phrasesIn } from './phrases.ts';
import type { Random } from './random.ts';

/** Who answers: how satisfied, in standard deviations, how far into the survey (0 to 1), and in which language. */
export interface Mood {
  readonly satisfaction: number;
  readonly progress: number;
  readonly locale: string;
}

/** How much of one rating is the respondent's satisfaction as a whole; the rest is the item's own. */
const LOADING = 0.75;
/** Where on its scale (0 to 1) the typical answer lies, and how far one standard deviation reaches. */
const SHAPE = {
  nps: { centre: 0.8, reach: 0.22 },
  csat: { centre: 0.74, reach: 0.2 },
  ces: { centre: 0.72, reach: 0.22 },
  rating: { centre: 0.7, reach: 0.22 },
  emotion: { centre: 0.72, reach: 0.24 },
  // The more it costs, the less satisfied: the reach goes the other way.
  effort: { centre: 0.4, reach: -0.22 },
  importance: { centre: 0.65, reach: 0.25 },
};

/** The raw value of the controls of one item, empty for no answer. */
export function drawAnswer(
  item: Item,
  character: Character,
  { satisfaction, progress, locale }: Mood,
  random: Random,
): readonly string[] {
  const special = drawSpecial(item, character, random);
  const skips = !item.required && random.chance(0.02 + 0.04 * progress);
  // Drawn whether or not they are used: a special or a skip must not shift what comes after it.
  const value = drawValue(item, character, satisfaction, locale, random);
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
  satisfaction: number,
  locale: string,
  random: Random,
): readonly string[] {
  switch (item.type) {
    case 'nps':
    case 'csat':
    case 'ces':
    case 'rating':
    case 'emotion':
    case 'importance':
    case 'effort': {
      const latent =
        LOADING * satisfaction + Math.sqrt(1 - LOADING ** 2) * random.normal() + character.standing;
      return [pointAt(SHAPE[item.type].centre + SHAPE[item.type].reach * latent, valuesOf(item))];
    }
    case 'consent':
      return item.required || random.chance(0.6) ? ['yes'] : [];
    case 'statement':
    case 'computed':
      return [];
    case 'single':
    case 'gap':
    case 'share':
      return [random.pick(valuesOf(item), character.weights)];
    case 'multiple':
    case 'reasons':
      return drawSeveral(item, character, random);
    case 'ranking':
      return drawRanking(item, character, random);
    case 'number':
      return [drawNumber(item, random)];
    case 'date':
      return [`2026-0${1 + Math.floor(9 * random.share())}-1${Math.floor(10 * random.share())}`];
    // Reserved for examples: RFC 2606, and the numbers that no telephone has (NANPA, 555-0100 to 0199).
    case 'email':
      return ['synthetic@example.org'];
    case 'phone':
      return [`+1 202 555 01${Math.floor(10 + 90 * random.share())}`];
    case 'text':
      return [random.pick(phrasesIn(locale)).slice(0, item.maxLength)];
    case 'longtext': {
      const phrase = random.pick(phrasesIn(locale));
      return item.required || random.chance(0.4) ? [phrase.slice(0, item.maxLength)] : [];
    }
  }
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

function drawNumber({ min = 0, max = min + 100, decimals }: NumberItem, random: Random): string {
  const step = 10 ** decimals;
  return String(Math.min(max, Math.ceil(min * step + random.share() * (max - min) * step) / step));
}

/** The point nearest to a place on the scale; whoever would go beyond an end chooses the end. */
function pointAt(place: number, points: readonly string[]): string {
  const last = points.length - 1;
  return points[Math.min(last, Math.max(0, Math.round(place * last)))]!;
}
