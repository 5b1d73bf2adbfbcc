import { estimated, type Row } from '../../rows.ts';
import type { Estimate } from '../../report.ts';
import type { ModelSection } from './section.ts';

export function modelRows(
  { wave, complete, constructs, paths, lacks }: ModelSection,
  locale: string,
): readonly Row[] {
  const note = lacks && 'tooFew';
  const about = { wave, group: 'construct', note };
  const figure = (estimate: Estimate | null): Row => (estimate ? estimated(estimate) : {});
  return [
    ...constructs.flatMap(({ id, index, r2, effect, reliability, rho, ave, items }): Row[] => {
      const own = { ...about, level: id };
      const plain = (measure: string, value: number | null): Row[] =>
        value === null ? [] : [{ ...own, measure, unit: 'coefficient', value, base: complete }];
      return [
        { ...own, measure: 'index', unit: 'index', ...figure(index) },
        ...(r2 ? [{ ...own, measure: 'r2', unit: 'share', ...figure(r2) }] : []),
        ...(effect ? [{ ...own, measure: 'effectOnLoyalty', unit: 'coefficient', ...figure(effect) }] : []),
        ...(reliability
          ? [
              {
                ...own,
                measure: reliability.kind,
                unit: 'coefficient',
                value: reliability.value,
                low95: reliability.low,
                high95: reliability.high,
                base: complete,
              },
            ]
          : []),
        ...plain('compositeReliability', rho),
        ...plain('varianceExtracted', ave),
        ...items.flatMap(({ item, text, weight, loading }): Row[] => {
          const shared = { ...own, item, question: text[locale] };
          return [
            { ...shared, measure: 'weight', unit: 'share', value: weight, base: complete },
            { ...shared, measure: 'loading', unit: 'coefficient', ...figure(loading) },
          ];
        }),
      ];
    }),
    ...paths.map(({ from, to, coefficient }) => ({
      ...about,
      level: to,
      answer: from,
      measure: 'path',
      unit: 'coefficient',
      ...figure(coefficient),
    })),
  ];
}
