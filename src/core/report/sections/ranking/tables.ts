import { estimated, shown, type Row } from '../../rows.ts';
import type { RankingSection } from './section.ts';

export function rankingRows({ options, item, text, wave }: RankingSection, locale: string): readonly Row[] {
  return options.flatMap(({ value, label, first, placed, mean, places }): Row[] => {
    const about = { wave, item, question: text[locale], answer: value, label: label[locale] };
    return [
      { ...about, measure: 'first', unit: 'share', ...shown(first) },
      { ...about, measure: 'placed', unit: 'share', ...shown(placed) },
      ...(mean ? [{ ...about, measure: 'meanPlace', unit: 'scale', ...shown(mean) }] : []),
      ...places.map((estimate, index) => ({
        ...about,
        measure: 'place',
        group: 'place',
        level: String(index + 1),
        unit: 'share',
        ...estimated(estimate),
      })),
    ];
  });
}
