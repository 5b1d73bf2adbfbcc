import { shown, type Row } from '../../rows.ts';
import type { ImportanceSection, Measured } from './section.ts';

export function importanceRows(section: ImportanceSection, locale: string): readonly Row[] {
  return section.attributes.flatMap(({ item, text, importanceItem, performance, importance, quadrant }) => {
    const about = { wave: section.wave, item, question: text[locale], group: 'quadrant', level: quadrant };
    return [
      { ...about, measure: 'performance', unit: unitOf(section.performance), ...shown(performance) },
      {
        ...about,
        measure: section.basis === 'stated' ? 'statedImportance' : 'derivedImportance',
        answer: importanceItem,
        unit: unitOf(section.importance),
        ...shown(importance),
      },
    ];
  });
}

function unitOf({ unit }: Measured): string {
  return unit;
}
