import type { Figure } from '#core/report/report.ts';
import type {
  ChannelsSection,
  WayComparison,
  WayFigures,
  WayPair,
} from '#core/report/sections/channels/section.ts';
import type { Edition } from '../../edition.ts';
import { nameOf, nameWay, writeMinutes } from './ways.ts';
import { sayTurnedAway } from './turned-away.ts';

/**
 * What the counts allow to say: where most answers came from and where none did, which way works best, in what the ways
 * differ clearly, if in anything, what changed since the wave before, and who was turned away.
 */
export function sayChannels(edition: Edition, section: ChannelsSection): string[] {
  const { listening } = edition.words;
  const clear = section.comparisons.filter((one) => one.clear);
  const unclear = section.comparisons.filter((one) => !one.clear);
  return [
    ...sayMost(edition, section),
    ...saySilent(edition, section),
    ...sayBest(edition, section),
    ...clear.map((one) => sayDifference(edition, section, one)),
    ...(unclear.length > 0
      ? [
          edition.say(listening.same, {
            measures: edition.write.list(unclear.map((one) => nameMeasure(edition, section, one))),
          }),
        ]
      : []),
    ...(section.comparisons.length === 0 ? [listening.notCompared] : []),
    ...sayRateChanges(edition, section),
    ...sayTurnedAway(edition, section),
  ];
}

function sayMost(edition: Edition, { ways, everyone }: ChannelsSection): string[] {
  const [first, second] = ways
    .filter(({ responses }) => responses !== null)
    .sort((a, b) => b.responses! - a.responses!);
  if (!first || first.responses === second?.responses) return [];
  return [
    edition.say(edition.words.listening.most, {
      way: nameWay(edition, first),
      count: edition.write.count(first.responses!),
      total: edition.write.count(everyone.responses),
    }),
  ];
}

function saySilent(edition: Edition, { silent = [] }: ChannelsSection): string[] {
  if (silent.length === 0) return [];
  const ways = silent.map((one) => quote(edition, nameWay(edition, one)));
  return [edition.say(edition.words.listening.silent, { ways: edition.write.list(ways) })];
}

/** Which response rates rose, fell, or did neither clearly since the wave before. */
function sayRateChanges(edition: Edition, section: ChannelsSection): string[] {
  const { listening } = edition.words;
  const { from, ways } = section.rateChanges ?? { from: '', ways: [] };
  const wave = edition.wave(from);
  const tell = (message: string, told: typeof ways) => {
    const named = told.flatMap(({ way, now, before }) =>
      now.shown && before.shown
        ? [
            edition.say(listening.nowBefore, {
              way: quote(edition, nameOf(edition, section, way)),
              now: edition.write.share(now.estimate.value),
              before: edition.write.share(before.estimate.value),
            }),
          ]
        : [],
    );
    return named.length > 0 ? [edition.say(message, { wave, ways: edition.write.list(named) })] : [];
  };
  return [
    ...tell(
      listening.rateUp,
      ways.filter(({ clear, difference }) => clear && difference.value > 0),
    ),
    ...tell(
      listening.rateDown,
      ways.filter(({ clear, difference }) => clear && difference.value < 0),
    ),
    ...tell(
      listening.rateSame,
      ways.filter(({ clear }) => !clear),
    ),
  ];
}

/** In these more is better; how long it took and who answered alike can be good or bad. */
const BETTER: readonly WayComparison['measure'][] = ['rate', 'everyQuestion'];

/** The ways that lie clearly above every other one, and in what. */
function sayBest(edition: Edition, section: ChannelsSection): string[] {
  const { words, say, write } = edition;
  const won = section.comparisons
    .filter(({ measure }) => BETTER.includes(measure))
    .flatMap((one) => {
      const way = bestOf(one);
      return way === null ? [] : [{ way, measure: nameMeasure(edition, section, one) }];
    });
  return [...Map.groupBy(won, ({ way }) => way)].map(([way, measures]) =>
    say(words.listening.best, {
      way: nameOf(edition, section, way),
      measures: write.list(measures.map(({ measure }) => measure)),
    }),
  );
}

/** The way that lies clearly above all others that were compared; null where there is none. */
function bestOf({ ways, pairs = [] }: WayComparison): string | null {
  const above = pairs
    .filter(({ clear, difference }) => clear && difference)
    .map(({ first, second, difference }) => (difference!.value > 0 ? first : second));
  return above.find((way) => above.filter((one) => one === way).length === ways - 1) ?? null;
}

/** A clear difference with the two ways that lie furthest apart; of groups there is no one figure to name. */
function sayDifference(edition: Edition, section: ChannelsSection, comparison: WayComparison): string {
  const { words, say } = edition;
  const measure = nameMeasure(edition, section, comparison);
  const known = valuesOf(section, comparison);
  const differ = (message: string, low: Known, high: Known) => {
    const write = comparison.measure === 'minutes' ? writeMinutes(edition) : edition.write.share;
    return say(message, {
      measure,
      low: write(low.value),
      lowWay: nameOf(edition, section, low.way),
      high: write(high.value),
      highWay: nameOf(edition, section, high.way),
    });
  };
  const [low, high] = ends(known);
  if (!low || !high || low.value === high.value) return say(words.listening.differ, { measure });
  const { pairs } = comparison;
  // Earlier releases held no two ways against each other.
  if (!pairs || isClearPair(pairs, low.way, high.way)) return differ(words.listening.differFromTo, low, high);
  const [widest] = pairs
    .filter(({ clear }) => clear)
    .map(({ first, second }) => ends(known.filter(({ way }) => way === first || way === second)))
    .sort((a, b) => b[1]!.value - b[0]!.value - (a[1]!.value - a[0]!.value));
  return widest?.[0] && widest[1]
    ? differ(words.listening.apart, widest[0], widest[1])
    : say(words.listening.noPair, { measure });
}

function isClearPair(pairs: readonly WayPair[], one: string, other: string): boolean {
  return pairs.some(
    ({ first, second, clear }) => clear && [one, other].includes(first) && [one, other].includes(second),
  );
}

interface Known {
  readonly way: string;
  readonly value: number;
}

function ends(known: readonly Known[]): readonly [Known | undefined, Known | undefined] {
  const sorted = [...known].sort((a, b) => a.value - b.value);
  return [sorted[0], sorted.at(-1)];
}

/** The figure of each way that was compared. */
function valuesOf(section: ChannelsSection, { measure, about }: WayComparison): Known[] {
  const { ways, silent = [], turnedAway } = section;
  const value = (way: string, figure: Figure | null | undefined): Known[] =>
    figure?.shown && !figure.lowBase ? [{ way, value: figure.estimate.value }] : [];
  const of = (pick: (row: WayFigures) => Figure | undefined) =>
    ways.flatMap((row) => value(row.way, pick(row)));
  switch (measure) {
    case 'rate':
      return [...ways, ...silent].flatMap(({ way, rate }) => value(way, rate));
    case 'screenedOut':
      return (turnedAway?.rows ?? []).flatMap(({ way, screenedOut }) =>
        way === null ? [] : value(way, screenedOut),
      );
    case 'minutes':
      return of(({ minutes }) => minutes.median);
    case 'everyQuestion':
      return of(({ everyQuestion }) => everyQuestion);
    case 'alike':
      return of(({ alike }) => alike[section.batteries.findIndex(({ id }) => id === about)]);
    case 'group':
      return [];
  }
}

function nameMeasure(edition: Edition, section: ChannelsSection, { measure, about }: WayComparison): string {
  const { listening } = edition.words;
  switch (measure) {
    case 'rate':
      return listening.rate;
    case 'screenedOut':
      return listening.screenedOut;
    case 'minutes':
      return listening.minutes;
    case 'everyQuestion':
      return listening.everyQuestion;
    case 'alike': {
      const battery =
        section.batteries.length > 1 ? section.batteries.find(({ id }) => id === about) : undefined;
      return battery ? `${listening.alike} ${quote(edition, edition.text(battery.text))}` : listening.alike;
    }
    case 'group': {
      const groups = section.groups.find(({ item }) => item === about);
      return groups ? quote(edition, edition.text(groups.text)) : listening.way;
    }
  }
}

/** In a list names of ways and questions, which have commas of their own, are told apart. */
function quote({ say, words }: Edition, text: string): string {
  return say(words.quoted, { text });
}
