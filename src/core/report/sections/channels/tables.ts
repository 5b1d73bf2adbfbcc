import { shown, type Row } from '../../rows.ts';
import type { ChannelsSection, WayFigures } from './section.ts';

/** The figures of everyone, whose `level` is empty, and of each way; what was compared between ways, with its p after Holm. */
export function channelsRows(section: ChannelsSection, locale: string): readonly Row[] {
  const { wave, everyone, ways, groups, comparisons } = section;
  const about = { wave, group: 'way' };
  return [
    { ...about, measure: 'responses', unit: 'count', value: everyone.responses },
    ...figureRows(section, everyone, about),
    ...ways.flatMap(({ way, responses, reason, ...figures }): Row[] => [
      { ...about, level: way, measure: 'responses', unit: 'count', value: responses, note: reason },
      ...figureRows(section, figures, { ...about, level: way }),
    ]),
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
    ...comparisons.map(({ measure, about: what, p, adjusted, clear }) => ({
      ...about,
      measure: `${measure}Difference`,
      item: what,
      p,
      pHolm: adjusted,
      note: clear ? 'clear' : null,
    })),
  ];
}

function figureRows({ batteries }: ChannelsSection, figures: WayFigures, about: Row): Row[] {
  const { rate, minutes, everyQuestion, blank, alike } = figures;
  return [
    ...(rate ? [{ ...about, measure: 'responseRate', unit: 'share', ...shown(rate) }] : []),
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
