import { describe } from 'vitest';
import { expectationGap, gapChange } from '#core/metrics/expectation-gap.ts';
import { loyaltyChanges, type LoyaltyCounts } from '#core/metrics/loyalty-groups.ts';
import { nps, npsChange } from '#core/metrics/nps.ts';
import { share, shareChange } from '#core/metrics/share.ts';
import { binomial, drawn, npsSample, shares, type Random } from './populations.ts';
import { itHolds } from './simulate.ts';

describe('a 95 % interval', () => {
  itHolds({
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
      return {
        truth: population[0]! - population[2]!,
        interval: expectationGap(gap(random, n, population))!.net,
      };
    },
    'a change of the net gap': (random, n) => {
      const [a, b] = [shares(random, 3), shares(random, 3)];
      const truth = a[0]! - a[2]! - b[0]! + b[2]!;
      return { truth, interval: gapChange(gap(random, n, a), gap(random, n, b)) };
    },
    'a change of the groups of satisfaction and loyalty': (random, n) => {
      const [a, b] = [shares(random, 4), shares(random, 4)];
      const changes = loyaltyChanges(loyalty(random, n, a), loyalty(random, n, b));
      return { truth: a[0]! - b[0]!, interval: changes.apostles };
    },
  });
});

function gap(random: Random, n: number, population: readonly number[]) {
  const [above, equal, below] = drawn(random, n, population) as [number, number, number];
  return { above, equal, below };
}

function loyalty(random: Random, n: number, population: readonly number[]): LoyaltyCounts {
  const [apostles, mercenaries, hostages, defectors] = drawn(random, n, population) as [
    number,
    number,
    number,
    number,
  ];
  return { apostles, mercenaries, hostages, defectors };
}
