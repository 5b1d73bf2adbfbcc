import type { Change } from '../report.ts';
import { differing, estimated, shown, type Row } from '../rows.ts';
import type { Headline } from './headline.ts';
import { seriesOf } from './series.ts';
import type { Measure, Trend } from './trend.ts';

/** The unit of each measure, as the tables call it. */
const UNITS: Readonly<Record<Measure, string>> = {
  index: 'points',
  nps: 'points',
  topBox: 'share',
  topTwo: 'share',
  mean: 'scale',
  agreed: 'share',
  net: 'share',
};

/** The figures of a headline: every measure of every wave, what it is made of, its changes and the line through them. */
export function headlineRows(headline: Headline, locale: string): Row[] {
  const about = { item: headline.item, question: headline.text[locale] };
  const current = { ...about, wave: headline.wave };
  return [
    ...seriesOf(headline).flatMap(({ measure, byWave }) =>
      byWave.map(({ wave, figure }) => ({
        ...about,
        wave,
        measure,
        unit: UNITS[measure],
        ...shown(figure),
      })),
    ),
    ...partRows(headline, current),
    ...(headline.trends.length > 0
      ? headline.trends.flatMap((trend) => trendRows(trend, about))
      : changeRow(seriesOf(headline)[0].measure, headline.change, current)),
  ];
}

/** What stands beside the measures that are followed from wave to wave. */
function partRows(headline: Headline, current: Row): Row[] {
  switch (headline.metric) {
    case 'csat':
      return [{ ...current, measure: 'bottomTwo', unit: 'share', ...shown(headline.bottomTwo) }];
    case 'nps':
    case 'gap':
      return Object.entries(headline.parts ?? {}).map(([measure, estimate]) => ({
        ...current,
        measure,
        unit: 'share',
        ...estimated(estimate),
      }));
    case 'index':
      return headline.reliability
        ? [
            {
              ...current,
              measure: headline.reliability.measure,
              unit: 'coefficient',
              ...estimated(headline.reliability.estimate),
            },
          ]
        : [];
    case 'ces':
      return [];
  }
}

function trendRows({ measure, steps, overall }: Trend, about: Row): Row[] {
  return [
    ...steps.flatMap(({ wave, change, adjusted, clear, gap }): Row[] =>
      change
        ? changeRow(measure, { ...change, clear }, { ...about, wave, pHolm: adjusted })
        : [{ ...about, wave, measure: `${measure}Change`, unit: UNITS[measure], group: 'since', note: gap }],
    ),
    ...(overall
      ? [
          {
            ...about,
            wave: overall.to,
            measure: `${measure}Slope`,
            unit: UNITS[measure],
            group: 'since',
            level: overall.from,
            ...differing({ ...overall, value: overall.slope }),
          },
        ]
      : []),
  ];
}

function changeRow(measure: Measure, change: Change | null, about: Row): Row[] {
  if (!change) return [];
  return [
    {
      ...about,
      measure: `${measure}Change`,
      unit: UNITS[measure],
      group: 'since',
      level: change.from,
      ...differing(change),
    },
  ];
}
