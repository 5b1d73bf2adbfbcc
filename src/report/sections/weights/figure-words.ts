import type { WeightedFigure } from '#core/report/sections/weights/section.ts';
import type { Edition } from '../../edition.ts';
import type { Write } from '../../figure/words.ts';

/** How a headline figure is named and written. */
export interface FigureWords {
  readonly name: string;
  readonly write: Write;
  /** A difference of two with its sign and unit. */
  readonly signed: Write;
}

export function figureWords({ words, write, say }: Edition, figure: WeightedFigure): FigureWords {
  const { changes, csat, segments, weights } = words;
  const points = (value: number) => say(changes.points, { value: write.points(value) });
  const percentage = (value: number) => say(changes.percentagePoints, { value: write.points(100 * value) });
  const shareNamed = (name: string) => ({ name, write: write.share, signed: percentage });
  switch (figure.metric) {
    case 'index':
      return { name: words.index.name, write: write.size, signed: points };
    case 'nps':
      return { name: words.nps.name, write: write.points, signed: points };
    case 'topBox':
      return shareNamed(csat.topBox);
    case 'topTwo':
      return shareNamed(csat.topTwo);
    case 'agreed':
      return shareNamed(weights.agreed);
    case 'net':
      return { name: segments.net, write: (value) => write.points(100 * value), signed: percentage };
    case 'mean': {
      const { min, max } = figure.points ?? { min: 1, max: 5 };
      return {
        name: say(segments.meanOf, { min: write.count(min), max: write.count(max) }),
        write: write.mean,
        signed: (value) => say(changes.points, { value: write.difference(value) }),
      };
    }
  }
}
