import { describe, expect, it } from 'vitest';
import { ces } from '#core/metrics/ces.ts';
import { expectationGap, gapChange } from '#core/metrics/expectation-gap.ts';
import { nps, npsChange } from '#core/metrics/nps.ts';
import { satisfactionIndex } from '#core/metrics/satisfaction-index.ts';
import { scaleMean } from '#core/metrics/scale-mean.ts';
import { share, shareChange } from '#core/metrics/share.ts';
import { cronbachAlpha } from '#core/statistics/alpha.ts';
import { correlationInterval } from '#core/statistics/correlation-interval.ts';
import type { Interval } from '#core/statistics/interval.ts';
import { fitLine } from '#core/statistics/line.ts';
import { pairedT } from '#core/statistics/paired.ts';
import { quantile } from '#core/statistics/quantile.ts';
import { sampleOf } from '#core/statistics/sample.ts';
import { welch } from '#core/statistics/welch.ts';
import { seeded } from '../random.ts';
import { momentsOf } from '../moments-of.ts';

/**
 * How often the interval holds the true value, which differs from one sample to the next over its whole range. With
 * 20,000 samples the frequency itself is uncertain by 0.3 points.
 */
const SAMPLES = 20_000;
const BASES = [30, 100] as const;

type Random = () => number;
/** One sample of n respondents from a population of its own: what the truth is, and the interval that it gave. */
type Trial = (random: Random, n: number) => { truth: number; interval: Interval | null };

const TRIALS: Readonly<Record<string, Trial>> = {
  'a share (Wilson)': (random, n) => {
    const truth = random();
    return { truth, interval: share({ x: binomial(random, n, truth), n }) };
  },
  'a difference of shares (Newcombe)': (random, n) => {
    const [p, q] = [random(), random()];
    const [x, y] = [binomial(random, n, p), binomial(random, n, q)];
    return { truth: p - q, interval: shareChange({ x, n }, { x: y, n }) };
  },
  'the NPS (Tango)': (random, n) => {
    const population = shares(random, 3);
    return {
      truth: 100 * (population[0]! - population[2]!),
      interval: nps(npsSample(random, n, population)),
    };
  },
  'a change of the NPS (MOVER)': (random, n) => {
    const [a, b] = [shares(random, 3), shares(random, 3)];
    const truth = 100 * (a[0]! - a[2]! - b[0]! + b[2]!);
    return { truth, interval: npsChange(npsSample(random, n, a), npsSample(random, n, b)) };
  },
  'the net expectation gap': (random, n) => {
    const population = shares(random, 3);
    const [above, equal, below] = drawn(random, n, population) as [number, number, number];
    return { truth: population[0]! - population[2]!, interval: expectationGap({ above, equal, below })!.net };
  },
  'a change of the net gap': (random, n) => {
    const [a, b] = [shares(random, 3), shares(random, 3)];
    const gap = (population: readonly number[]) => {
      const [above, equal, below] = drawn(random, n, population) as [number, number, number];
      return { above, equal, below };
    };
    return { truth: a[0]! - a[2]! - b[0]! + b[2]!, interval: gapChange(gap(a), gap(b)) };
  },
  'the mean of a rating (t)': (random, n) => {
    const population = shares(random, 5);
    return { truth: meanOf(population), interval: scaleMean(counts(drawn(random, n, population)), FIVE) };
  },
  'the mean effort': (random, n) => {
    const population = shares(random, 7);
    return { truth: meanOf(population), interval: ces(counts(drawn(random, n, population)))!.mean };
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
  'a satisfaction index': (random, n) => {
    const [truth, rows] = battery(random, n, 3);
    return {
      truth: ((truth.mean - FIVE.min) / (FIVE.max - FIVE.min)) * 100,
      interval: satisfactionIndex(momentsOf(rows)!, [FIVE, FIVE, FIVE])?.index ?? null,
    };
  },
  'a correlation (Fisher)': (random, n) => {
    const truth = 2 * random() - 1;
    const rows = Array.from({ length: n }, () => {
      const [x, e] = normals(random);
      return [x, truth * x + Math.sqrt(1 - truth ** 2) * e];
    });
    const { products } = momentsOf(rows)!;
    const r = products[0]![1]! / Math.sqrt(products[0]![0]! * products[1]![1]!);
    return { truth, interval: correlationInterval(r, n) };
  },
  "Cronbach's alpha (Feldt)": (random, n) => {
    const items = 4;
    // Correlated by as much, alpha is k r / (1 + (k - 1) r).
    const r = random();
    const rows = Array.from({ length: n }, () => {
      const [common] = normals(random);
      return Array.from(
        { length: items },
        () => Math.sqrt(r) * common + Math.sqrt(1 - r) * normals(random)[0],
      );
    });
    return { truth: (items * r) / (1 + (items - 1) * r), interval: cronbachAlpha(momentsOf(rows)!) };
  },
  'a median (Woodruff)': (random, n) => {
    // Between 0 and 1, and above the middle more or less often than below it.
    const power = 1 / 3 + random() * 2;
    const values = Array.from({ length: n }, () => ({ value: random() ** power, n: 1 }));
    return { truth: 0.5 ** power, interval: quantile(values, 0.5) };
  },
  'the slope of a line through waves': (random, n) => {
    const truth = 4 * random() - 2;
    const points = Array.from({ length: n }, (_, x) => ({
      x,
      y: truth * x + normals(random)[0],
      weight: 1,
    }));
    return { truth, interval: fitLine(points)?.slope ?? null };
  },
};

const FIVE = { min: 1, max: 5 };

describe('a 95 % interval', () => {
  for (const [name, trial] of Object.entries(TRIALS))
    it.each(BASES)(`of ${name} holds the true value of %i respondents as often as it says`, (n) => {
      const random = seeded(n);
      let held = 0;
      for (let run = 0; run < SAMPLES; run++) {
        const { truth, interval } = trial(random, n);
        if (interval && interval.low <= truth && truth <= interval.high) held++;
      }
      expect(held / SAMPLES).toBeGreaterThan(0.94);
      expect(held / SAMPLES).toBeLessThan(0.965);
    });
});

/** Shares of that many classes, every set of them as likely as any other. */
function shares(random: Random, classes: number): number[] {
  const parts = Array.from({ length: classes }, () => -Math.log(1 - random()));
  const whole = parts.reduce((sum, part) => sum + part, 0);
  return parts.map((part) => part / whole);
}

/** How many of n fell into each class. */
function drawn(random: Random, n: number, population: readonly number[]): number[] {
  const found = population.map(() => 0);
  for (let one = 0; one < n; one++) {
    let left = random();
    let at = 0;
    while (at < population.length - 1 && left >= population[at]!) left -= population[at++]!;
    found[at]!++;
  }
  return found;
}

const binomial = (random: Random, n: number, p: number): number => drawn(random, n, [p, 1 - p])[0]!;

function npsSample(random: Random, n: number, population: readonly number[]) {
  const [promoters, passives, detractors] = drawn(random, n, population) as [number, number, number];
  return { promoters, passives, detractors };
}

/** The mean of a scale that begins with 1. */
const meanOf = (population: readonly number[]): number =>
  population.reduce((sum, part, at) => sum + part * (at + 1), 0);

const counts = (found: readonly number[]): ReadonlyMap<string, number> =>
  new Map(found.map((n, at) => [String(at + 1), n]));

const sample = (found: readonly number[]) => sampleOf(found.map((n, at) => ({ value: at + 1, n })))!;

/** Ratings from 1 to 5 that hang together: each is what all have in common, or something of its own. */
function battery(random: Random, n: number, items: number): [{ mean: number }, number[][]] {
  const population = shares(random, 5);
  const together = random();
  const rating = () => drawn(random, 1, population).indexOf(1) + 1;
  const rows = Array.from({ length: n }, () => {
    const common = rating();
    return Array.from({ length: items }, () => (random() < together ? common : rating()));
  });
  return [{ mean: meanOf(population) }, rows];
}

/** Two independent standard normal numbers (Box and Muller 1958). */
function normals(random: Random): [number, number] {
  const radius = Math.sqrt(-2 * Math.log(1 - random()));
  const angle = 2 * Math.PI * random();
  return [radius * Math.cos(angle), radius * Math.sin(angle)];
}
