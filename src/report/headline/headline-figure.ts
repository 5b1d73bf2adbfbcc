import { seriesOf } from '#core/report/headline/series.ts';
import type { Measure } from '#core/report/headline/trend.ts';
import type { Figure, Headline } from '#core/report/report.ts';
import type { Edition } from '../edition.ts';
import type { Write } from '../figure/words.ts';
import { indexName, measureWords } from './measures.ts';
import { namePoint } from './points.ts';
import { waveBefore } from './wave-before.ts';

/** One figure that stands for a headline, and on a list for a whole report. */
export interface ListedFigure {
  readonly figure: Figure;
  readonly write: Write;
  readonly scale: { readonly min: number; readonly max: number };
  readonly marks: readonly { readonly at: number; readonly text: string }[];
  readonly rulerLabel: string;
  readonly caption: string;
  readonly before: { readonly wave: string; readonly value: number } | undefined;
}

/** The first headline of a report, by the measure that a reader expects of it. Undefined where it has none. */
export function headlineFigure(edition: Edition): ListedFigure | undefined {
  const headline = edition.report.headline[0];
  return headline && figureFor(edition, headline);
}

/** The figure that stands for a headline. */
export function figureFor(edition: Edition, headline: Headline): ListedFigure {
  const { measure, figure, caption } = standsFor(edition, headline);
  const { write, scale, marks, rulerLabel } = measureWords(edition, headline, measure);
  const byWave = seriesOf(headline).find((series) => series.measure === measure)?.byWave ?? [];
  return { figure, caption, write, scale, marks: few(marks), rulerLabel, before: waveBefore(byWave) };
}

function standsFor(
  edition: Edition,
  headline: Headline,
): { measure: Measure; figure: Figure; caption: string } {
  const { words } = edition;
  switch (headline.metric) {
    case 'index':
      return { measure: 'index', figure: headline.index, caption: indexName(edition, headline) };
    case 'nps':
      return { measure: 'nps', figure: headline.nps, caption: words.nps.name };
    case 'csat': {
      const label = namePoint(edition, headline, headline.points.max);
      return {
        measure: 'topBox',
        figure: headline.topBox,
        caption: edition.say(words.csat.chose, { label }),
      };
    }
    case 'ces':
      return { measure: 'mean', figure: headline.mean, caption: words.ces.caption };
    case 'gap':
      return { measure: 'net', figure: headline.net, caption: words.gap.caption };
  }
}

/** A small ruler has room for the ends and the middle. */
function few(marks: ListedFigure['marks']): ListedFigure['marks'] {
  const middle = marks.length % 2 === 1 ? [marks[(marks.length - 1) / 2]!] : [];
  return [marks[0]!, ...middle, marks.at(-1)!];
}
