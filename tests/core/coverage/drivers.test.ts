import { describe, expect, it } from 'vitest';
import { keyDrivers } from '#core/metrics/key-drivers.ts';
import { explained } from '#core/statistics/explained.ts';
import type { Interval } from '#core/statistics/interval.ts';
import { lmg } from '#core/statistics/lmg.ts';
import { seeded } from '../random.ts';
import { normals, type Random } from './populations.ts';
import { LEAST, MOST } from './simulate.ts';
import { sortedIntoParts } from './sorted-into-parts.ts';

/**
 * How often the intervals of key drivers hold the truth, which differs from sample to sample: two to four drivers, R²
 * anywhere from 0 to 0.95, the drivers correlated by 0 to 0.7, a quarter of them with no part in the outcome. At the fewest respondents that are told on,
 * in the hundred parts that the database sorts them into. Fewer samples are drawn than for a report, which costs accuracy
 * and not truth.
 */
const SAMPLES = 2_000;
const RESPONDENTS = 100;
const DRAWS = 200;

describe('a 95 % interval of key drivers', () => {
  it('holds the true share and the true R² as often as it says', () => {
    const random = seeded(1);
    const held = { shares: 0, r2: 0 };
    let drivers = 0;
    for (let run = 0; run < SAMPLES; run++) {
      const { truth, row } = population(random, 2 + Math.floor(3 * random()));
      const found = keyDrivers(sortedIntoParts(random, RESPONDENTS, row), random, {}, DRAWS)!;
      found.drivers.forEach(({ share }, at) => (held.shares += Number(holds(share, truth.shares[at]!))));
      held.r2 += Number(holds(found.r2, truth.r2));
      drivers += found.drivers.length;
    }
    for (const frequency of [held.shares / drivers, held.r2 / SAMPLES]) {
      expect(frequency).toBeGreaterThan(LEAST);
      expect(frequency).toBeLessThan(MOST);
    }
  }, 60_000);
});

function holds({ low, high }: Interval, value: number): boolean {
  return low <= value && value <= high;
}

/** Normal drivers that have something in common, and an outcome that goes with some of them: its truth, and a respondent. */
function population(random: Random, drivers: number) {
  const predictors = Array.from({ length: drivers }, (_, at) => at + 1);
  const common = 0.7 * random();
  const r2 = 0.95 * random();
  const raw: number[] = predictors.map(() => (random() < 0.25 ? 0 : -Math.log(1 - random())));
  if (!raw.some((one) => one > 0)) raw[0] = 1;
  const among = (i: number, j: number): number => (i === j ? 1 : common);
  const variance = raw.reduce(
    (sum, a, i) => sum + raw.reduce((inner, b, j) => inner + a * b * among(i, j), 0),
    0,
  );
  const betas: number[] = raw.map((one) => one * Math.sqrt(r2 / variance));
  const withOutcome = betas.map((_, i) => betas.reduce((sum, beta, j) => sum + beta * among(i, j), 0));
  const correlations: number[][] = [
    [1, ...withOutcome],
    ...withOutcome.map((own, i) => [own, ...betas.map((_, j) => among(i, j))]),
  ];
  const row = () => {
    const shared = Math.sqrt(common) * normals(random)[0];
    const values = betas.map(() => shared + Math.sqrt(1 - common) * normals(random)[0]);
    const outcome = values.reduce(
      (sum, value, at) => sum + betas[at]! * value,
      Math.sqrt(1 - r2) * normals(random)[0],
    );
    return [outcome, ...values];
  };
  return {
    truth: { shares: lmg(correlations, predictors, 0), r2: explained(correlations, predictors, 0) },
    row,
  };
}
