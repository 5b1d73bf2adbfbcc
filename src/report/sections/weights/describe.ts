import type { Weighting } from '#core/report/sections/weights/section.ts';
import type { Edition } from '../../edition.ts';

/** What the weights are like, term by term. */
export function describeWeights(
  { words, write, range }: Edition,
  weighting: Weighting,
  imported: boolean,
): { readonly term: string; readonly value: string }[] {
  const { weights } = words;
  return [
    { term: weights.respondents, value: write.count(weighting.respondents) },
    { term: imported ? weights.imported.leftOut : weights.leftOut, value: write.count(weighting.leftOut) },
    { term: weights.effectiveAll, value: write.count(weighting.effective) },
    { term: weights.design, value: write.mean(weighting.design) },
    { term: weights.range, value: range(write.mean(weighting.smallest), write.mean(weighting.largest)) },
    // A share that is met to the tenth digit is met; its error as it is written says so in any language.
    ...(imported
      ? []
      : [{ term: weights.error, value: weighting.error === 0 ? '0' : weighting.error.toExponential(0) }]),
  ];
}
