import { differing, shown, type Row } from '../../rows.ts';
import type { CostSection } from './section.ts';

export function costRows({ costs, comparison, text, wave }: CostSection, locale: string): readonly Row[] {
  const about = { wave, question: text[locale] };
  return [
    ...costs.flatMap(({ item, cost, label, mean, much }) => {
      const one = { ...about, item, answer: cost, label: label[locale] };
      return [
        { ...one, measure: 'mean', unit: 'scale', ...shown(mean) },
        { ...one, measure: 'much', unit: 'share', ...shown(much) },
      ];
    }),
    ...(comparison.shown
      ? comparison.pairs.map(({ item, other, difference }) => ({
          ...about,
          item,
          measure: 'meanDifference',
          group: 'from',
          level: other,
          unit: 'scale',
          ...differing(difference, 'together'),
          base: comparison.base,
        }))
      : []),
  ];
}
