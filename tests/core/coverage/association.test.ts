import { describe } from 'vitest';
import { cronbachAlpha } from '#core/statistics/alpha.ts';
import { correlationInterval } from '#core/statistics/correlation-interval.ts';
import { momentsOf } from '../moments-of.ts';
import { normals } from './populations.ts';
import { itHolds } from './simulate.ts';

const ITEMS = 4;

describe('a 95 % interval', () => {
  itHolds({
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
      // Correlated by as much, alpha is k r / (1 + (k - 1) r).
      const r = random();
      const rows = Array.from({ length: n }, () => {
        const [common] = normals(random);
        return Array.from(
          { length: ITEMS },
          () => Math.sqrt(r) * common + Math.sqrt(1 - r) * normals(random)[0],
        );
      });
      return { truth: (ITEMS * r) / (1 + (ITEMS - 1) * r), interval: cronbachAlpha(momentsOf(rows)!) };
    },
  });
});
