import type { WeightedFigure, WeightsSection } from '#core/report/sections/weights/section.ts';
import type { Edition } from '../../edition.ts';
import { sayProbability } from '../../figure/probability.ts';
import { nameThem } from '../../section/names.ts';
import { figureWords } from './figure-words.ts';
import { decidedBy } from './verdicts.ts';

/**
 * What weighting does to what can be said: first where it decides whether a change is clear, otherwise that it does not;
 * where there is no change to tell, what becomes of the first figure. Or why there are no weights.
 */
export function sayWeights(edition: Edition, section: WeightsSection): string[] {
  const { words, say } = edition;
  const { problem, figures, ratings = [] } = section;
  if (problem) return [sayProblem(edition, section)];
  const decided = [
    ...figures.filter(decidedBy).map((figure) => sayDecided(edition, figure)),
    ...sayRatings(edition, ratings),
  ];
  if (decided.length > 0) return decided;
  const compared = figures.find(({ change }) => change);
  if (compared) return [say(words.weights.same, { wave: edition.wave(compared.change!.unweighted.from) })];
  return figures.slice(0, 1).flatMap((figure) => sayShift(edition, figure) ?? []);
}

function sayDecided(edition: Edition, figure: WeightedFigure): string {
  const { words, say } = edition;
  const { unweighted, weighted } = figure.change!;
  const { name, signed } = figureWords(edition, figure);
  return say(words.weights[decidedBy(figure)!], {
    figure: name,
    wave: edition.wave(unweighted.from),
    value: signed(unweighted.value),
    p: sayProbability(edition, unweighted.p),
    weightedValue: signed(weighted.value),
    weightedP: sayProbability(edition, weighted.p),
  });
}

/** Ratings are many: those of which weights decide are named, and their figures stand in the table. */
function sayRatings(edition: Edition, ratings: readonly WeightedFigure[]): string[] {
  const { words, say } = edition;
  const sentences = { lost: words.weights.lostRatings, gained: words.weights.gainedRatings };
  return (['lost', 'gained'] as const).flatMap((what) => {
    const [first, ...others] = ratings.filter((rating) => decidedBy(rating) === what);
    if (!first) return [];
    const names = nameThem(
      edition,
      [first, ...others].map(({ text }) => text),
    );
    return [say(sentences[what], { names, wave: edition.wave(first.change!.unweighted.from) })];
  });
}

function sayShift(edition: Edition, figure: WeightedFigure): string | null {
  const { unweighted, weighted } = figure;
  if (!unweighted.shown || !weighted.shown) return null;
  const { name, write } = figureWords(edition, figure);
  return edition.say(edition.words.weights.shift, {
    figure: name,
    weighted: write(weighted.estimate.value),
    unweighted: write(unweighted.estimate.value),
  });
}

function sayProblem(edition: Edition, { problem, targets }: WeightsSection): string {
  const { weights } = edition.words;
  if (problem?.reason === 'contradiction') return weights.contradiction;
  if (problem?.reason !== 'noRespondent') return weights.tooFew;
  const label = targets
    .find(({ item }) => item === problem.item)
    ?.levels.find(({ level }) => level === problem.level)?.label;
  return edition.say(weights.noRespondent, { group: label ? edition.text(label) : problem.level });
}
