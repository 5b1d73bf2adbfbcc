import { shown, type Row } from '../../rows.ts';
import type { Figure } from '../../report.ts';
import type { ChannelsSection, TurnedAway, WayFigures, WayPair } from './section.ts';

/** The figures of everyone, whose `level` is empty, and of each way; what was compared between ways, with its p after Holm. */
export function channelsRows(section: ChannelsSection, locale: string): readonly Row[] {
  const { wave, everyone, ways, silent = [], turnedAway, rateChanges, groups, comparisons } = section;
  const about = { wave, group: 'way' };
  return [
    { ...about, measure: 'responses', unit: 'count', value: everyone.responses },
    ...figureRows(section, everyone, about),
    ...ways.flatMap(({ way, responses, reason, ...figures }): Row[] => [
      { ...about, level: way, measure: 'responses', unit: 'count', value: responses, note: reason },
      ...figureRows(section, figures, { ...about, level: way }),
    ]),
    ...silent.flatMap(({ way, rate }): Row[] => [
      { ...about, level: way, measure: 'responses', unit: 'count', value: 0 },
      ...rateRows(rate, { ...about, level: way }),
    ]),
    ...turnedAwayRows(turnedAway, about),
    ...(rateChanges?.ways ?? []).map(({ way, difference, p, adjusted, clear }) => ({
      ...about,
      level: way,
      measure: 'responseRateChange',
      label: rateChanges!.from,
      unit: 'share',
      ...differenceCells(difference),
      p,
      pHolm: adjusted,
      note: clear ? 'clear' : null,
    })),
    ...groups.flatMap(({ item, text, levels, rows }) =>
      rows.flatMap(({ way, shares }) =>
        shares.map((share, place) => ({
          ...about,
          item,
          question: text[locale],
          level: way,
          measure: 'group',
          answer: levels[place]!.level,
          label: levels[place]!.label[locale],
          unit: 'share',
          ...shown(share),
        })),
      ),
    ),
    ...comparisons.flatMap(({ measure, about: what, p, adjusted, clear, pairs = [] }): Row[] => {
      const difference = { ...about, measure: `${measure}Difference`, item: what };
      return [
        { ...difference, p, pHolm: adjusted, note: clear ? 'clear' : null },
        ...pairs.map((pair) => pairRow(pair, difference)),
      ];
    }),
  ];
}

/** Who is not counted: their number, and the share of the screened out. */
function turnedAwayRows(turnedAway: TurnedAway | undefined, about: Row): Row[] {
  const { outcomes, rows } = turnedAway ?? { outcomes: [], rows: [] };
  return rows.flatMap(({ way, counts, screenedOut }): Row[] => [
    ...counts.map((one, place) => ({
      ...about,
      level: way,
      measure: outcomes[place]!,
      unit: 'count',
      ...(one.shown ? { value: one.responses } : { note: one.reason }),
    })),
    ...(screenedOut
      ? [{ ...about, level: way, measure: 'screenedOutShare', unit: 'share', ...shown(screenedOut) }]
      : []),
  ]);
}

/** Two ways, the first less the second; of times there is only a test. */
function pairRow({ first, second, difference, p, adjusted, clear }: WayPair, about: Row): Row {
  return {
    ...about,
    level: `${first} - ${second}`,
    ...(difference ? { unit: 'share', ...differenceCells(difference) } : {}),
    p,
    pHolm: adjusted,
    note: clear ? 'clear' : null,
  };
}

function differenceCells({ value, low, high }: NonNullable<WayPair['difference']>): Row {
  return { value, low95: low, high95: high };
}

function rateRows(rate: Figure | null, about: Row): Row[] {
  return rate ? [{ ...about, measure: 'responseRate', unit: 'share', ...shown(rate) }] : [];
}

function figureRows({ batteries }: ChannelsSection, figures: WayFigures, about: Row): Row[] {
  const { rate, minutes, everyQuestion, blank, alike } = figures;
  return [
    ...rateRows(rate, about),
    ...Object.entries(minutes).map(([quartile, figure]) => ({
      ...about,
      measure: `minutes.${quartile}`,
      unit: 'minutes',
      ...shown(figure),
    })),
    { ...about, measure: 'everyQuestion', unit: 'share', ...shown(everyQuestion) },
    { ...about, measure: 'questionsLeftBlank', unit: 'count', ...shown(blank) },
    ...alike.map((figure, place) => ({
      ...about,
      item: batteries[place]!.id,
      measure: 'answeredAlike',
      unit: 'share',
      ...shown(figure),
    })),
  ];
}
