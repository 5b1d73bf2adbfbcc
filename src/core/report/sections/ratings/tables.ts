import type { Row } from '../../rows.ts';
import type { RatingsSection } from './section.ts';

/** The changes and lines of the means, which stand in the tables of the answers. */
export function ratingsRows({ ratings }: RatingsSection, locale: string): readonly Row[] {
  return ratings.flatMap(({ item, text, newest, overall }): Row[] => {
    const about = { item, question: text[locale], group: 'since', unit: 'scale' };
    const { wave, change, adjusted, clear, gap } = newest;
    return [
      {
        ...about,
        wave,
        measure: 'meanChange',
        ...(change
          ? {
              level: change.from,
              value: change.value,
              low95: change.low,
              high95: change.high,
              p: change.p,
              pHolm: adjusted,
              note: clear ? 'clear' : null,
            }
          : { note: gap }),
      },
      ...(overall
        ? [
            {
              ...about,
              wave: overall.to,
              measure: 'meanSlope',
              level: overall.from,
              value: overall.slope,
              low95: overall.low,
              high95: overall.high,
              p: overall.p,
              pHolm: overall.adjusted,
              note: overall.clear ? 'clear' : null,
            },
          ]
        : []),
    ];
  });
}
