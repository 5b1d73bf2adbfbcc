import type { DistributionWave } from '#core/report/report.ts';
import type { Edition } from '../edition.ts';

/** Every way of not giving an answer that occurred, named and counted, each by itself: missing is not zero. */
export function missingOf(edition: Edition, wave: DistributionWave): { readonly name: string; readonly n: number }[] {
  const { words, formWords } = edition;
  const names = {
    skipped: words.questions.skipped,
    doesNotApply: formWords.doesNotApply,
    dontKnow: formWords.dontKnow,
    refused: formWords.refused,
    notShown: words.questions.notShown,
  };
  const { missing } = wave;
  if (!missing) return [];
  return (Object.keys(names) as (keyof typeof names)[]).filter((state) => missing[state] > 0).map((state) => ({ name: names[state], n: missing[state] }));
}
