import type { Figure } from '#core/report/report.ts';
import type { Edition } from '../edition.ts';
import type { Write } from '../figure/words.ts';
import { namePoint } from '../headline/points.ts';

/** The figure that stands for a whole report in a list. */
export interface ListedFigure {
  readonly figure: Figure;
  readonly write: Write;
  readonly scale: { readonly min: number; readonly max: number };
  readonly marks: readonly { readonly at: number; readonly text: string }[];
  readonly rulerLabel: string;
  readonly caption: string;
}

/** The first headline of a report: the NPS, or the share at the highest point of satisfaction. Undefined where it has none. */
export function headlineFigure(edition: Edition): ListedFigure | undefined {
  const { report, words, write } = edition;
  const headline = report.headline[0];
  if (headline?.metric === 'nps') {
    return {
      figure: headline.nps,
      write: write.points,
      scale: { min: -100, max: 100 },
      marks: [-100, 0, 100].map((at) => ({ at, text: write.mark(at) })),
      rulerLabel: words.nps.ruler,
      caption: words.nps.name,
    };
  }
  if (!headline) return undefined;
  return {
    figure: headline.topBox,
    write: write.share,
    scale: { min: 0, max: 1 },
    marks: [0, 0.5, 1].map((at) => ({ at, text: write.wholeShare(at) })),
    rulerLabel: words.csat.ruler,
    caption: edition.say(words.csat.chose, { label: namePoint(edition, headline, headline.points.max) }),
  };
}
