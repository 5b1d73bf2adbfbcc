import { describe } from 'vitest';
import { nps, npsChange } from '#core/metrics/nps.ts';
import { scaleMean, scaleMeanChange } from '#core/metrics/scale-mean.ts';
import { share, shareChange } from '#core/metrics/share.ts';
import { cronbachAlpha } from '#core/statistics/alpha.ts';
import { correlationInterval } from '#core/statistics/correlation-interval.ts';
import { linearTrend } from '#core/statistics/linear-trend.ts';
import { quantile } from '#core/statistics/quantile.ts';
import type { Moments } from '#core/statistics/moments.ts';
import { momentsOf } from '../moments-of.ts';
import {
  counts,
  drawn,
  FIVE,
  meanOf,
  normals,
  npsCounts,
  sample,
  shares,
  type Random,
} from './populations.ts';
import { itHolds } from './simulate.ts';

/** The truth is that of a list, of which a twentieth to nineteen twentieths answered. */
describe('a 95 % interval of a known list', () => {
  itHolds({
    'a share': (random, n) => {
      const { truth, found, sampled } = list(random, n, 2);
      return { truth: truth[0]!, interval: share({ x: found[0]!, n, sampled }) };
    },
    'a difference of shares': (random, n) => {
      const [a, b] = [list(random, n, 2), list(random, n, 2)];
      const proportion = ({ found, sampled }: List) => ({ x: found[0]!, n, sampled });
      return { truth: a.truth[0]! - b.truth[0]!, interval: shareChange(proportion(a), proportion(b)) };
    },
    'the NPS': (random, n) => {
      const one = list(random, n, 3);
      return { truth: netOf(one), interval: nps(npsCounts(one.found, one.sampled)) };
    },
    'a change of the NPS': (random, n) => {
      const [a, b] = [list(random, n, 3), list(random, n, 3)];
      const interval = npsChange(npsCounts(a.found, a.sampled), npsCounts(b.found, b.sampled));
      return { truth: netOf(a) - netOf(b), interval };
    },
    'the mean of a rating': (random, n) => {
      const { truth, found, sampled } = list(random, n, 5);
      return { truth: meanOf(truth), interval: scaleMean(counts(found, sampled), FIVE) };
    },
    'a difference of means': (random, n) => {
      const [a, b] = [list(random, n, 5), list(random, n, 5)];
      const interval = scaleMeanChange(counts(a.found, a.sampled), counts(b.found, b.sampled), FIVE);
      return { truth: meanOf(a.truth) - meanOf(b.truth), interval };
    },
    'the slope of means from wave to wave': (random, n) => {
      const waves = [list(random, n, 5), list(random, n, 5), list(random, n, 5)];
      return {
        truth: (meanOf(waves[2]!.truth) - meanOf(waves[0]!.truth)) / 2,
        interval: linearTrend(
          waves.map(({ found, sampled }) => sample(found, sampled)),
          [0, 1, 2],
        ),
      };
    },
  });

  itHolds(
    {
      'a median': (random, n) => {
        const { all, answered, sampled } = rows(random, n, () => [random() ** 2]);
        const sorted = all.map(([value]) => value!).sort((a, b) => a - b);
        const truth = sorted[Math.ceil(sorted.length / 2) - 1]!;
        const given = answered.map(([value]) => ({ value: value!, n: 1 }));
        return { truth, interval: quantile(given, 0.5, { sampled }) };
      },
      'a correlation': (random, n) => {
        const r = 2 * random() - 1;
        const { all, answered, sampled } = rows(random, n, () => {
          const [x, e] = normals(random);
          return [x, r * x + Math.sqrt(1 - r ** 2) * e];
        });
        const found = correlation(momentsOf(answered)!);
        return { truth: correlation(momentsOf(all)!), interval: correlationInterval(found, n, { sampled }) };
      },
      "Cronbach's alpha": (random, n) => {
        const r = random();
        const { all, answered, sampled } = rows(random, n, () => {
          const [common] = normals(random);
          return [0, 1, 2].map(() => Math.sqrt(r) * common + Math.sqrt(1 - r) * normals(random)[0]);
        });
        return {
          truth: cronbachAlpha(momentsOf(all)!)!.alpha,
          interval: cronbachAlpha({ ...momentsOf(answered)!, sampled }),
        };
      },
    },
    { samples: 12_000, bases: [30, 60] },
  );
});

/** What part of a list gave each answer in truth, and how many of the n who answered. */
interface List {
  readonly truth: readonly number[];
  readonly found: readonly number[];
  readonly sampled: number;
}

/** As many as answer, of a list of which they are anything from a twentieth to nineteen twentieths. */
function sizeOf(random: Random, n: number): number {
  return Math.round(n / (0.05 + 0.9 * random()));
}

function list(random: Random, n: number, classes: number): List {
  const size = sizeOf(random, n);
  const all = drawn(random, size, shares(random, classes));
  const left = [...all];
  const found = all.map(() => 0);
  // Nobody answers twice.
  for (let one = 0; one < n; one++) {
    let place = Math.floor(random() * (size - one));
    const at = left.findIndex((many) => (place -= many) < 0);
    left[at]!--;
    found[at]!++;
  }
  return { truth: all.map((many) => many / size), found, sampled: n / size };
}

/** A list of rows, and n of them without any twice. */
function rows(random: Random, n: number, row: () => readonly number[]) {
  const size = sizeOf(random, n);
  // Those who answer come first: in what order a list is made up does not matter.
  const all = Array.from({ length: size }, row);
  return { all, answered: all.slice(0, n), sampled: n / size };
}

function netOf({ truth }: List): number {
  return 100 * (truth[0]! - truth[2]!);
}

function correlation({ products }: Moments): number {
  return products[0]![1]! / Math.sqrt(products[0]![0]! * products[1]![1]!);
}
