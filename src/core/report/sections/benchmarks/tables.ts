import { differing, shown, type Row } from '../../rows.ts';
import type { BenchmarksSection } from './section.ts';

const UNITS = { nps: 'points', topBox: 'share', topTwo: 'share', mean: 'scale', index: 'index' } as const;

export function benchmarksRows({ figures, wave }: BenchmarksSection, locale: string): readonly Row[] {
  return figures.flatMap(({ item, text, metric, own, others }): Row[] => {
    const about = { item, question: text[locale], measure: metric, unit: UNITS[metric] };
    return [
      { ...about, wave, ...shown(own) },
      ...others.flatMap(({ name, value, interval, n, year, source, difference }): Row[] => {
        const other = { ...about, group: 'benchmark', level: name[locale] };
        return [
          {
            ...other,
            label: `${source[locale]}, ${year}`,
            value,
            low95: interval?.low ?? null,
            high95: interval?.high ?? null,
            base: n,
          },
          ...(difference
            ? [
                {
                  ...other,
                  wave,
                  measure: `${metric}Difference`,
                  ...differing(difference, 'together'),
                },
              ]
            : []),
        ];
      }),
    ];
  });
}
