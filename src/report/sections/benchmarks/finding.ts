import type { BenchmarkedFigure } from '#core/report/sections/benchmarks/section.ts';
import { inSentences } from '#i18n/sentences.ts';
import type { Edition } from '../../edition.ts';

type Verdict = 'above' | 'below' | 'alike' | 'unknown';

/** What may be said of one other figure. */
export function verdictOn({ difference }: BenchmarkedFigure['others'][number]): Verdict {
  if (!difference) return 'unknown';
  if (!difference.clear) return 'alike';
  return difference.value > 0 ? 'above' : 'below';
}

/** Above whom the own figure clearly lies, below whom, from whom it cannot be told, and of whom nothing is known. */
export function sayBenchmarks(edition: Edition, figure: BenchmarkedFigure): string {
  const { words, write, say } = edition;
  if (!figure.own.shown) return words.benchmarks.hidden;
  const sentences = (['above', 'below', 'alike', 'unknown'] as const).flatMap((verdict) => {
    const names = figure.others
      .filter((other) => verdictOn(other) === verdict)
      .map(({ name }) => edition.text(name));
    return names.length > 0 ? [say(words.benchmarks[verdict], { names: write.list(names) })] : [];
  });
  return inSentences(edition.locale, sentences);
}
