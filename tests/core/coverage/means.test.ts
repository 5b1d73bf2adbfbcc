import { describe } from 'vitest';
import { ces } from '#core/metrics/ces.ts';
import { pairedGap } from '#core/metrics/paired-gap.ts';
import { pairedMeans } from '#core/metrics/paired-means.ts';
import { indexChange, indexSample, satisfactionIndex } from '#core/metrics/satisfaction-index.ts';
import { scaleMean } from '#core/metrics/scale-mean.ts';
import { spendingShare } from '#core/metrics/spending-share.ts';
import { linearTrend } from '#core/statistics/linear-trend.ts';
import { pairedT } from '#core/statistics/paired.ts';
import { sampleOf } from '#core/statistics/sample.ts';
import { welch } from '#core/statistics/welch.ts';
import { momentsOf } from '../moments-of.ts';
import {
  battery,
  classAt,
  counts,
  countsOf,
  drawn,
  FIVE,
  meanOf,
  sample,
  shares,
  type Random,
} from './populations.ts';
import { itHolds } from './simulate.ts';

const THREE = [FIVE, FIVE, FIVE];
const toIndex = (mean: number) => ((mean - FIVE.min) / (FIVE.max - FIVE.min)) * 100;

describe('a 95 % interval', () => {
  itHolds({
    'the mean of a rating (t)': (random, n) => {
      const population = shares(random, 5);
      return { truth: meanOf(population), interval: scaleMean(counts(drawn(random, n, population)), FIVE) };
    },
    'the mean effort': (random, n) => {
      const population = shares(random, 7);
      return { truth: meanOf(population), interval: ces(counts(drawn(random, n, population)))!.mean };
    },
    'the mean share of spending': (random, n) => {
      const population = shares(random, 11);
      const tenths = drawn(random, n, population).map((many, at) => [String(10 * at), many] as const);
      return { truth: 10 * (meanOf(population) - 1), interval: spendingShare(new Map(tenths))!.mean };
    },
    'a difference of means (Welch)': (random, n) => {
      const [a, b] = [shares(random, 5), shares(random, 5)];
      const interval = welch(sample(drawn(random, n, a)), sample(drawn(random, n, b)));
      return { truth: meanOf(a) - meanOf(b), interval };
    },
    'expectation and perception in pairs (t)': (random, n) => {
      // Differences from -4 to 4.
      const population = shares(random, 9);
      return { truth: meanOf(population), interval: pairedT(sample(drawn(random, n, population))) };
    },
    'a gap of two ratings that some gave one of': (random, n) => {
      const [before, after] = [shares(random, 5), shares(random, 5)];
      const [together, missing] = [random(), 0.3 * random()];
      const all = Array.from({ length: n }, () => ratings(random, [before, after], together));
      const answered = all.map((pair) => {
        const without = random() < 2 * missing ? Math.floor(2 * random()) : null;
        return pair.map((one, at) => (at === without ? null : one));
      });
      const given = (at: number) => answered.flatMap((pair) => pair[at] ?? []);
      const both = answered.filter((pair): pair is number[] => !pair.includes(null));
      const found = pairedGap(countsOf(given(0)), countsOf(given(1)), momentsOf(both)!, FIVE);
      return { truth: meanOf(after) - meanOf(before), interval: found?.gap ?? null };
    },
    'the difference of two costs': (random, n) => {
      const populations = [shares(random, 5), shares(random, 5), shares(random, 5)];
      const together = random();
      const rows = Array.from({ length: n }, () => ratings(random, populations, together));
      const samples = populations.map((_, at) => sampleOf(rows.map((row) => ({ value: row[at]!, n: 1 })))!);
      const [first] = pairedMeans(samples, momentsOf(rows)!, FIVE);
      return {
        truth: meanOf(populations[0]!) - meanOf(populations[1]!),
        interval: first!.difference,
      };
    },
    'a satisfaction index': (random, n) => {
      const [truth, rows] = battery(random, n, 3);
      return {
        truth: toIndex(truth.mean),
        interval: satisfactionIndex(momentsOf(rows)!, THREE)?.index ?? null,
      };
    },
    'a change of the index': (random, n) => {
      const [[one, now], [other, before]] = [battery(random, n, 3), battery(random, n, 3)];
      const indices = (rows: number[][]) => indexSample(momentsOf(rows)!, THREE, [1 / 3, 1 / 3, 1 / 3]);
      return {
        truth: toIndex(one.mean) - toIndex(other.mean),
        interval: indexChange(indices(now), indices(before)),
      };
    },
    'the slope of means from wave to wave': (random, n) => {
      // The slope in truth is that of the line through the true means.
      const waves = Array.from({ length: 3 + Math.floor(4 * random()) }, () => shares(random, 5));
      const centre = (waves.length - 1) / 2;
      const spread = waves.reduce((sum, _, at) => sum + (at - centre) ** 2, 0);
      return {
        truth: waves.reduce((sum, one, at) => sum + ((at - centre) / spread) * meanOf(one), 0),
        interval: linearTrend(
          waves.map((one) => sample(drawn(random, n, one))),
          waves.map((_, at) => at),
        ),
      };
    },
  });
});

/** What somebody gives to several ratings: at the same place of each distribution, or at one of its own. */
function ratings(random: Random, populations: readonly (readonly number[])[], together: number): number[] {
  const place = random();
  return populations.map((one) => classAt(one, random() < together ? place : random()) + 1);
}
