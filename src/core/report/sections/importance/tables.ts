import { estimated, shown, type Row } from '../../rows.ts';
import type { DerivedGroup, ImportanceSection, MappedAttribute } from './section.ts';

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
      groups.flatMap(({ level, label, attributes: own, derived }) => {
        const group = { group: segment, level, label: label[locale] ?? null };
        return [
          ...own.flatMap((one) =>
            figureRows(section, one, byItem.get(one.item)?.importanceItem ?? null, {
              ...about(one.item),
              ...group,
            }).map((row) =>
              row.note === 'noData' && derived?.lacks === 'answers' ? { ...row, note: 'tooFew' } : row,
            ),
          ),
          ...(derived && section.outcome ? [r2Row(section, derived, { wave, ...group }, locale)] : []),
        ];
      }),
    ),
  ];
}

/** How much of the differences in the outcome goes with all attributes together, within a group. */
function r2Row(
  { outcome }: ImportanceSection,
  { r2, complete, lacks }: DerivedGroup,
  about: Row,
  locale: string,
): Row {
  return {
    ...about,
    item: outcome!.item,
    question: outcome!.text[locale] ?? null,
    measure: 'r2',
    unit: 'share',
    ...(r2 ? estimated(r2) : { base: complete, note: lacks === 'spread' ? 'noData' : 'tooFew' }),
  };
}

function figureRows(
  section: ImportanceSection,
  { performance, importance }: Pick<MappedAttribute, 'performance' | 'importance'>,
  importanceItem: string | null,
  about: Row,
): Row[] {
  // Where there are two maps, the outcome tells the rows of the derived one apart.
  const answer = importanceItem ?? section.outcome?.item ?? null;
  return [
    {
      ...about,
      measure: 'performance',
      answer: section.basis === 'derived' ? answer : null,
      unit: section.performance.unit,
      ...shown(performance),
    },
    {
      ...about,
      measure: section.basis === 'stated' ? 'statedImportance' : 'derivedImportance',
      answer,
      unit: section.importance.unit,
      ...shown(importance),
    },
  ];
}
