import type { Assumed } from '../../../metrics/worth.ts';
import type { Row } from '../../rows.ts';
import type { WorthSection } from './section.ts';

const UNITS: Readonly<Record<string, string>> = {
  customers: 'count',
  retention: 'share',
  discount: 'share',
  lost: 'count',
  retentionGain: 'share',
};

/** Nothing here is measured, as the note of each row says, and nothing has an interval: limits are rows of their own. */
export function worthRows({ inputs, outcomes, tenure, claims, currency }: WorthSection): readonly Row[] {
  const rowsOf = (group: string, parts: Readonly<Record<string, Assumed | null>>) =>
    Object.entries(parts).flatMap(([measure, range]) =>
      (['low', 'value', 'high'] as const).flatMap((level) =>
        range
          ? [
              {
                group,
                level,
                measure,
                unit: UNITS[measure] ?? currency,
                value: range[level],
                note: 'assumed',
              },
            ]
          : [],
      ),
    );
  return [
    ...rowsOf('assumption', { ...inputs }),
    ...rowsOf('outcome', { ...outcomes }),
    ...tenure.map(({ period, left }) => ({
      group: 'tenure',
      level: String(period),
      measure: 'left',
      unit: 'share',
      value: left,
      note: 'assumed',
    })),
    ...claims.flatMap(({ name, unit, own, source, ...limits }) =>
      (['low', 'high'] as const).map((level) => ({
        group: 'claim',
        level,
        measure: name,
        unit,
        value: limits[level],
        label: source,
        note: own ? 'assumed' : 'quoted',
      })),
    ),
  ];
}
