import { shown, type Row } from '../../rows.ts';
import type { ImportanceSection, MappedAttribute } from './section.ts';

/** The map of everyone, and after it those of the groups of each segment. */
export function importanceRows(section: ImportanceSection, locale: string): readonly Row[] {
  const { wave, attributes, segments = [] } = section;
  const byItem = new Map(attributes.map((one) => [one.item, one]));
  const about = (item: string) => ({ wave, item, question: byItem.get(item)?.text[locale] ?? null });
  return [
    ...attributes.flatMap((one) =>
      figureRows(section, one, one.importanceItem, {
        ...about(one.item),
        group: 'quadrant',
        level: one.quadrant,
      }),
    ),
    ...segments.flatMap(({ segment, groups }) =>
      groups.flatMap(({ level, label, attributes: own }) =>
        own.flatMap((one) =>
          figureRows(section, one, byItem.get(one.item)?.importanceItem ?? null, {
            ...about(one.item),
            group: segment,
            level,
            label: label[locale] ?? null,
          }),
        ),
      ),
    ),
  ];
}

function figureRows(
  section: ImportanceSection,
  { performance, importance }: Pick<MappedAttribute, 'performance' | 'importance'>,
  importanceItem: string | null,
  about: Row,
): Row[] {
  return [
    { ...about, measure: 'performance', unit: section.performance.unit, ...shown(performance) },
    {
      ...about,
      measure: section.basis === 'stated' ? 'statedImportance' : 'derivedImportance',
      answer: importanceItem,
      unit: section.importance.unit,
      ...shown(importance),
    },
  ];
}
