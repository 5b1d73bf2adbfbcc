import { describe } from 'vitest';
import { shareForecast, spendingShare } from '#core/metrics/spending-share.ts';
import { fitLine } from '#core/statistics/line.ts';
import { quantile } from '#core/statistics/quantile.ts';
import { normals, shares, type Random } from './populations.ts';
import { itHolds, type Trial } from './simulate.ts';

describe('a 95 % interval', () => {
  itHolds({
    'a lower quartile (Woodruff)': ofQuantile(0.25),
    'a median (Woodruff)': ofQuantile(0.5),
    'an upper quartile (Woodruff)': ofQuantile(0.75),
    'the slope of a line through points': (random, n) => {
      const truth = 4 * random() - 2;
      const points = Array.from({ length: n }, (_, x) => ({
        x,
        y: truth * x + normals(random)[0],
        weight: 1,
      }));
      return { truth, interval: fitLine(points)?.slope ?? null };
    },
  });

  itHolds(
    {
      'the rise of the share of spending': (random, n) => {
        const { rise, line } = spending(random, n, 0);
        return { truth: rise, interval: line.slope };
      },
      'the share of spending at the next wave': (random, n) => {
        const { waves, line, mean } = spending(random, n, 3 * random());
        return { truth: mean(waves), interval: line.at(waves) };
      },
    },
    { samples: 8_000 },
  );

  // Whoever answers in tenths makes steps. An interval that ends between two of them holds more than it has to.
  itHolds(
    {
      'a median of tenths': (random, n) => {
        const population = shares(random, 11);
        let below = 0;
        const truth = population.findIndex((part) => (below += part) >= 0.5);
        const counted = population.map((_, value) => ({ value, n: 0 }));
        for (let one = 0; one < n; one++) {
          let left = random();
          const at = population.findIndex((part) => (left -= part) < 0);
          counted.at(at)!.n++;
        }
        return { truth, interval: quantile(counted, 0.5) };
      },
    },
    { samples: 4_000, most: 1 },
  );
});

/** Values between 0 and 1, above the middle more or less often than below it. */
function ofQuantile(p: number): Trial {
  return (random, n) => {
    const power = 1 / 3 + random() * 2;
    const values = Array.from({ length: n }, () => ({ value: random() ** power, n: 1 }));
    return { truth: p ** power, interval: quantile(values, p) };
  };
}

/** Three to six waves whose means lie on a line but for chance and, by so much, for what else happens. */
function spending(random: Random, n: number, besides: number) {
  const waves = 3 + Math.floor(4 * random());
  const [start, rise] = [30 + 30 * random(), 4 * (random() - 0.5)];
  const wave = (time: number) => {
    const likely = (start + rise * time + besides * normals(random)[0]) / 100;
    const answers = new Map<string, number>();
    const many = Math.round(n * (1 + random()));
    for (let one = 0; one < many; one++) {
      let tenths = 0;
      for (let draw = 0; draw < 10; draw++) tenths += Number(random() < likely);
      const code = String(10 * tenths);
      answers.set(code, (answers.get(code) ?? 0) + 1);
    }
    return spendingShare(answers)!.mean;
  };
  const points = Array.from({ length: waves }, (_, time) => ({ time, mean: wave(time) }));
  // No target that could be reached.
  const { line } = shareForecast(points, 101)!;
  return { waves, rise, line, mean: (time: number) => wave(time).value };
}
