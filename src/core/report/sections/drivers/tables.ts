import { estimated, type Row } from '../../rows.ts';
import type { DriversSection } from './section.ts';

export function driversRows(section: DriversSection, locale: string): readonly Row[] {
  const { wave, outcome, method, r2, drivers, lacks } = section;
  const about = { wave, group: 'outcome', level: outcome.item, unit: 'share' };
  const note = lacks && 'tooFew';
  return [
    {
      ...about,
      item: outcome.item,
      question: outcome.text[locale],
      measure: 'r2',
      note,
      ...(r2 ? estimated(r2) : {}),
    },
    ...drivers.map(({ item, text, share }) => ({
      ...about,
      item,
      question: text[locale],
      measure: method,
      note,
      ...(share ? estimated(share) : {}),
    })),
  ];
}
