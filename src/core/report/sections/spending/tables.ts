import { differing, shown, type Row } from '../../rows.ts';
import type { SpendingSection } from './section.ts';

export function spendingRows(section: SpendingSection, locale: string): readonly Row[] {
  const about = { item: section.item, question: section.text[locale], unit: 'percent' };
  const current = { ...about, wave: section.wave };
  const { change, forecast } = section;
  return [
    ...section.byWave.flatMap(({ wave, ...figures }) =>
      (['mean', 'lowerQuartile', 'median', 'upperQuartile'] as const).map((measure) => ({
        ...about,
        wave,
        measure,
        ...shown(figures[measure]),
      })),
    ),
    ...(change
      ? [
          {
            ...current,
            measure: 'meanChange',
            group: 'since',
            level: change.from,
            ...differing(change),
          },
        ]
      : []),
    ...(forecast?.perYear
      ? [
          {
            ...current,
            measure: 'perYear',
            value: forecast.perYear.value,
            low95: forecast.perYear.low,
            high95: forecast.perYear.high,
            p: forecast.perYear.p,
          },
        ]
      : []),
    ...(forecast?.line ?? []).map(({ day, value, low, high }) => ({
      ...about,
      measure: 'line',
      label: day,
      value,
      low95: low,
      high95: high,
    })),
  ];
}
