import { describe } from 'vitest';
import { weightedIndex } from '#core/metrics/weighted/satisfaction-index.ts';
import { weightedMean } from '#core/statistics/weighted.ts';
import { momentsOf } from '../moments-of.ts';
import { battery, FIVE } from './populations.ts';
import { itHolds } from './simulate.ts';

const THREE = [FIVE, FIVE, FIVE];
const ALIKE = [1 / 3, 1 / 3, 1 / 3];
/** As many weights as a design or a raking makes. */
const WEIGHTS = 4;

describe('a 95 % interval', () => {
  itHolds(
    {
      'a weighted satisfaction index that some answered a part of': (random, n) => {
        const [truth, rows] = battery(random, n, 3);
        const [spread, missing] = [0.6 * random(), 0.1 * random()];
        const weights = Array.from({ length: WEIGHTS }, (_, at) => Math.exp(spread * (at - 1.5)));
        const people = rows.map((row) => ({
          weight: weights[Math.floor(WEIGHTS * random())]!,
          row: row.map((value) => (random() < missing ? null : value)),
        }));
        const groups = weights.flatMap((weight) => {
          const complete = people.flatMap((one) =>
            one.weight === weight && !one.row.includes(null) ? [one.row as number[]] : [],
          );
          const moments = momentsOf(complete);
          return moments ? [{ weight, moments }] : [];
        });
        const means = THREE.map((_, at) => {
          const given = people.flatMap(({ row, weight }) =>
            row[at] === null ? [] : [{ value: row[at]!, weight, n: 1 }],
          );
          return weightedMean(given)!.mean;
        });
        return { truth: 25 * (truth.mean - 1), interval: weightedIndex(groups, THREE, ALIKE, means) };
      },
    },
    { samples: 12_000 },
  );
});
