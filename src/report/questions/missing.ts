import type { DistributionWave } from '#core/report/report.ts';
import type { Edition } from '../edition.ts';

/** One way of not giving an answer, and how often it was taken in each wave. */
export interface Missing {
  readonly name: string;
  readonly counts: readonly number[];
}

/** Every way of not giving an answer that occurred in any of the waves, each by itself: missing is not zero. */
export function missingOf(edition: Edition, waves: readonly DistributionWave[]): Missing[] {
  const names = missingNames(edition);
  return (Object.keys(names) as (keyof typeof names)[])
    .map((state) => ({ name: names[state], counts: waves.map((wave) => wave.missing?.[state] ?? 0) }))
    .filter(({ counts }) => counts.some((n) => n > 0));
}

/** Ways of giving no value, in the words in which respondents and readers meet them. */
export function missingNames({ words, formWords }: Edition) {
  return {
    skipped: words.questions.skipped,
    doesNotApply: formWords.doesNotApply,
    dontKnow: formWords.dontKnow,
    refused: formWords.refused,
    notShown: words.questions.notShown,
  };
}
