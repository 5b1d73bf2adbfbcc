import type { Figure } from '#core/report/report.ts';
import type {
  ChannelsSection,
  WayComparison,
  WayFigures,
  WayRow,
} from '#core/report/sections/channels/section.ts';
import type { Edition } from '../../edition.ts';
import { nameWay, writeMinutes } from './ways.ts';

/** What the counts allow to say: where most answers came from, and in what the ways differ clearly, if in anything. */
export function sayChannels(edition: Edition, section: ChannelsSection): string[] {
  const { listening } = edition.words;
  const clear = section.comparisons.filter((one) => one.clear);
  const unclear = section.comparisons.filter((one) => !one.clear);
  return [
    ...sayMost(edition, section),
    ...clear.map((one) => sayDifference(edition, section, one)),
    ...(unclear.length > 0
      ? [
          edition.say(listening.same, {
            measures: edition.write.list(unclear.map((one) => nameMeasure(edition, section, one))),
          }),
        ]
      : []),
    ...(section.comparisons.length === 0 ? [listening.notCompared] : []),
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

/** A clear difference with its lowest and its highest way; of groups there is no one figure to name. */
function sayDifference(edition: Edition, section: ChannelsSection, comparison: WayComparison): string {
  const { words, say } = edition;
  const measure = nameMeasure(edition, section, comparison);
  const pick = figureOf(section, comparison);
  const known = section.ways.flatMap((row) => {
    const figure = pick(row);
    return figure?.shown && !figure.lowBase ? [{ way: row, value: figure.estimate.value }] : [];
  });
  const [low, high] = ends(known);
  if (!low || !high || low.value === high.value) return say(words.listening.differ, { measure });
  const write = comparison.measure === 'minutes' ? writeMinutes(edition) : edition.write.share;
  return say(words.listening.differFromTo, {
    measure,
    low: write(low.value),
    lowWay: nameWay(edition, low.way),
    high: write(high.value),
    highWay: nameWay(edition, high.way),
  });
}

interface Known {
  readonly way: WayRow;
  readonly value: number;
}

function ends(known: readonly Known[]): readonly [Known | undefined, Known | undefined] {
  const sorted = [...known].sort((a, b) => a.value - b.value);
  return [sorted[0], sorted.at(-1)];
}

function figureOf(
  section: ChannelsSection,
  { measure, about }: WayComparison,
): (row: WayFigures) => Figure | null | undefined {
  switch (measure) {
    case 'rate':
      return ({ rate }) => rate;
    case 'minutes':
      return ({ minutes }) => minutes.median;
    case 'everyQuestion':
      return ({ everyQuestion }) => everyQuestion;
    case 'alike':
      return ({ alike }) => alike[section.batteries.findIndex(({ id }) => id === about)];
    case 'group':
      return () => null;
  }
}

function nameMeasure(edition: Edition, section: ChannelsSection, { measure, about }: WayComparison): string {
  const { listening, quoted } = edition.words;
  const quote = (text: string) => edition.say(quoted, { text });
  switch (measure) {
    case 'rate':
      return listening.rate;
    case 'minutes':
      return listening.minutes;
    case 'everyQuestion':
      return listening.everyQuestion;
    case 'alike': {
      const battery =
        section.batteries.length > 1 ? section.batteries.find(({ id }) => id === about) : undefined;
      return battery ? `${listening.alike} ${quote(edition.text(battery.text))}` : listening.alike;
    }
    case 'group': {
      const groups = section.groups.find(({ item }) => item === about);
      return groups ? quote(edition.text(groups.text)) : listening.way;
    }
  }
}
