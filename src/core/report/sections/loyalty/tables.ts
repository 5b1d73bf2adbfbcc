import { differing, shown, type Row } from '../../rows.ts';
import type { LoyaltySection } from './section.ts';

export function loyaltyRows(section: LoyaltySection, locale: string): readonly Row[] {
  const { satisfaction, loyalty, wave, groups, delighted } = section;
  const about = {
    wave,
    item: `${satisfaction.item}*${loyalty.item}`,
    question: `${satisfaction.text[locale]} × ${loyalty.text[locale]}`,
    unit: 'share',
  };
  const among = [
    { level: 'highest', figure: delighted.highest },
    { level: 'satisfied', figure: delighted.satisfied },
  ];
  return [
    ...groups.map(({ group, share }) => ({ ...about, measure: group, ...shown(share) })),
    ...groups.flatMap(({ group, change }) =>
      change
        ? [
            {
              ...about,
              measure: `${group}Change`,
              group: 'since',
              level: change.from,
              ...differing(change, 'together'),
            },
          ]
        : [],
    ),
    ...among.map(({ level, figure }) => ({
      ...about,
      measure: 'loyal',
      group: 'satisfaction',
      level,
      ...shown(figure),
    })),
    ...(delighted.difference
      ? [
          {
            ...about,
            measure: 'loyalDifference',
            ...differing(delighted.difference),
          },
        ]
      : []),
  ];
}
