import { expect, it } from 'vitest';
import type { Interval } from '#core/statistics/interval.ts';
import { seeded } from '../random.ts';
import type { Random } from './populations.ts';

/** One sample from a population of its own: what the truth is, and the interval that the sample gave. */
export interface Outcome {
  readonly truth: number;
  readonly interval: Interval | null;
}

/** One sample of n respondents. The truth differs from one to the next over its whole range. */
export type Trial = (random: Random, n: number) => Outcome | readonly Outcome[];

/** With 20,000 samples the frequency itself is uncertain by 0.3 points. */
const SAMPLES = 20_000;
/** The fewest answers that are not flagged as few, and an ordinary number. */
const BASES = [30, 100] as const;

/** What a 95 % interval has to hold, on average over the range of the true value. */
export const LEAST = 0.94;
export const MOST = 0.965;

/** A test a kind of interval and number of respondents: it holds the truth as often as it says. */
export function itHolds(
  trials: Readonly<Record<string, Trial>>,
  { samples = SAMPLES, bases = BASES as readonly number[], most = MOST } = {},
): void {
  for (const [name, trial] of Object.entries(trials))
    it.each(bases)(`of ${name} holds the true value of %i respondents as often as it says`, (n) => {
      const held = frequency(trial, n, samples);
      expect(held).toBeGreaterThan(LEAST);
      expect(held).toBeLessThan(most);
    });
}

/** How often the intervals hold the truth. One that there is none of does not. */
export function frequency(trial: Trial, n: number, samples: number): number {
  const random = seeded(n);
  let [held, all] = [0, 0];
  for (let run = 0; run < samples; run++)
    for (const { truth, interval } of [trial(random, n)].flat()) {
      all++;
      if (interval && isWithin(truth, interval)) held++;
    }
  return held / all;
}

/** A limit that is the truth but for rounding holds it. */
function isWithin(truth: number, { low, high }: Interval): boolean {
  return low <= truth + ROUNDING && truth - ROUNDING <= high;
}

const ROUNDING = 1e-9;
