import type { Proportion } from '../../statistics/newcombe.ts';
import { sampleOf, type Sample } from '../../statistics/sample.ts';

/** A share as the mean of ones and zeros. None of nobody. */
export function shareSample(proportion: Proportion): Sample | null {
  const { x, n } = proportion;
  return sampleOf(
    [
      { value: 1, n: x },
      { value: 0, n: n - x },
    ],
    proportion,
  );
}
