import type { Figure } from '../report.ts';
import type { Headline } from './headline.ts';
import type { Measure } from './trend.ts';

/** A measure of a headline with its figures of every wave in order of time. */
export interface HeadlineSeries {
  readonly measure: Measure;
  readonly byWave: readonly { readonly wave: string; readonly figure: Figure }[];
}

/** What a headline measures, the measure that leads first. */
export function seriesOf(headline: Headline): readonly [HeadlineSeries, ...HeadlineSeries[]] {
  switch (headline.metric) {
    case 'index':
      return [series('index', headline.byWave, ({ index }) => index)];
    case 'nps':
      return [series('nps', headline.byWave, ({ nps }) => nps)];
    case 'csat':
      return [
        series('topTwo', headline.byWave, ({ topTwo }) => topTwo),
        series('topBox', headline.byWave, ({ topBox }) => topBox),
        series('mean', headline.byWave, ({ mean }) => mean),
      ];
    case 'ces':
      return [
        series('mean', headline.byWave, ({ mean }) => mean),
        series('agreed', headline.byWave, ({ agreed }) => agreed),
      ];
    case 'gap':
      return [series('net', headline.byWave, ({ net }) => net)];
  }
}

function series<W extends { readonly wave: string }>(
  measure: Measure,
  waves: readonly W[],
  pick: (wave: W) => Figure,
): HeadlineSeries {
  return { measure, byWave: waves.map((one) => ({ wave: one.wave, figure: pick(one) })) };
}

/** The items that a headline rests on: those of an index, otherwise its own. */
export function itemsBehind(headline: Headline): readonly string[] {
  return headline.metric === 'index' ? headline.parts.map(({ item }) => item) : [headline.item];
}
