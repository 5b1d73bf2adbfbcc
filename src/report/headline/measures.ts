import type { Measure } from '#core/report/headline/trend.ts';
import type { Headline } from '#core/report/report.ts';
import type { Message } from '#i18n/say.ts';
import type { Edition } from '../edition.ts';
import type { Write } from '../figure/words.ts';

/** How a measure of a headline is called and written. */
export interface MeasureWords {
  readonly name: string;
  readonly write: Write;
  /** The size of a difference with its unit: `2.3 points`. */
  readonly size: Write;
  /** A difference with its sign and its unit. */
  readonly signed: Write;
  /** A difference with its sign alone, as it stands in a range or a table. */
  readonly bare: Write;
  /** The ends of its scale, and the marks of a ruler over it. */
  readonly scale: { readonly min: number; readonly max: number };
  readonly marks: readonly { readonly at: number; readonly text: string }[];
  /** What a ruler with it shows, for a reader who does not see it. */
  readonly rulerLabel: string;
}

/** What a measure is called and how it is written, in the language of the edition. */
export function measureWords(edition: Edition, headline: Headline, measure: Measure): MeasureWords {
  const { words, write } = edition;
  switch (measure) {
    case 'index':
      return {
        name: indexName(edition, headline),
        write: write.size,
        ...differences(edition, words.changes.points, write.size, write.points),
        ...over({ min: 0, max: 100 }, [0, 25, 50, 75, 100], write.count),
        rulerLabel: words.csat.ruler,
      };
    case 'nps':
      return {
        name: words.nps.name,
        write: write.points,
        ...differences(edition, words.changes.points, write.size, write.points),
        ...over({ min: -100, max: 100 }, [-100, -50, 0, 50, 100], write.mark),
        rulerLabel: words.nps.ruler,
      };
    case 'net':
      return {
        name: words.measures.net,
        write: (value) => write.points(100 * value),
        ...differences(edition, words.changes.points, hundredfold(write.size), hundredfold(write.points)),
        ...over({ min: -1, max: 1 }, [-1, -0.5, 0, 0.5, 1], hundredfold(write.mark)),
        rulerLabel: words.nps.ruler,
      };
    case 'mean': {
      const { min, max } = pointsOf(headline);
      return {
        name: words.mean,
        write: write.mean,
        ...differences(edition, words.changes.points, write.mean, write.difference),
        ...over({ min, max }, between(min, max), write.count),
        rulerLabel: words.csat.ruler,
      };
    }
    case 'topBox':
    case 'topTwo':
    case 'agreed':
      return {
        name: { topBox: words.csat.topBox, topTwo: words.csat.topTwo, agreed: words.measures.agreed }[
          measure
        ],
        write: write.share,
        ...differences(
          edition,
          words.changes.percentagePoints,
          hundredfold(write.size),
          hundredfold(write.points),
        ),
        ...over({ min: 0, max: 1 }, [0, 0.25, 0.5, 0.75, 1], write.wholeShare),
        rulerLabel: words.csat.ruler,
      };
  }
}

/** What an index is called: by the survey, or by what it is. */
export function indexName(edition: Edition, headline: Headline): string {
  return edition.text(headline.text) || edition.words.index.name;
}

function differences({ say }: Edition, unit: Message, size: Write, signed: Write) {
  return {
    size: (value: number) => say(unit, { value: size(Math.abs(value)) }),
    signed: (value: number) => say(unit, { value: signed(value) }),
    bare: signed,
  };
}

function over(scale: MeasureWords['scale'], at: readonly number[], write: Write) {
  return { scale, marks: at.map((one) => ({ at: one, text: write(one) })) };
}

/** Shares are 0 to 1; their differences, and net shares, are said in points of a hundred. */
function hundredfold(write: Write): Write {
  return (value) => write(100 * value);
}

function pointsOf(headline: Headline): { min: number; max: number } {
  return headline.metric === 'csat' ? headline.points : { min: 1, max: 7 };
}

/** Every point of a short scale, the ends and the middle of a long one. */
function between(min: number, max: number): number[] {
  if (max - min <= 7) return Array.from({ length: max - min + 1 }, (_, step) => min + step);
  return [min, (min + max) / 2, max];
}
