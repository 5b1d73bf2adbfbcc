import { describe, expect, it } from 'vitest';
import { pathModel } from '#core/metrics/path-model.ts';
import { FOLLOWS_FROM, mobiModel } from '../mobi-model.ts';
import { referenceTest, type Reference } from '../reference-data.ts';
import { completeRows, readRows } from '../reference-rows.ts';
import { partsOfRows, seeded } from './parts-of-rows.ts';

describe('a path model', () => {
  referenceTest('of 250 mobile phone customers agrees with R', 'ecsi-mobi.reference.json', (ecsi) => {
    const wanted: Reference = ecsi.pls.path;
    const names = Object.values<Reference>(wanted.outer_weights_sd1).flatMap((one) => Object.keys(one));
    const rows = completeRows(readRows('ecsi-mobi.csv'), names);
    const found = pathModel(
      partsOfRows(rows),
      mobiModel(wanted.outer_weights_sd1, names),
      names.map(() => ({ min: 1, max: 10 })),
      'Loyalty',
      seeded('ecsi'),
    )!;
    const near = (actual: number, expected: number, what: string) =>
      expect(Math.abs(actual / expected - 1), `${what} is ${actual}, the reference ${expected}`).toBeLessThan(
        1e-7,
      );
    for (const { id, index, weights, loadings, r2, effect, reliability, rho, ave } of found.constructs) {
      const indexed: Reference = ecsi.index_pls_path[id];
      near(index.value, indexed.mean, `index of ${id}`);
      near(index.low, indexed.t95[0], `lower end of ${id}`);
      near(index.high, indexed.t95[1], `upper end of ${id}`);
      Object.values<number>(indexed.weights_normalised).forEach((weight, at) =>
        near(weights[at]!, weight, `weight ${at} of ${id}`),
      );
      Object.values<number>(wanted.loadings[id]).forEach((loading, at) => {
        near(loadings[at]!.value, loading, `loading ${at} of ${id}`);
        expect(loadings[at]!.low).toBeLessThanOrEqual(loadings[at]!.value);
      });
      if (r2) near(r2.value, wanted.r2[id], `R² of ${id}`);
      else expect(FOLLOWS_FROM[id]).toEqual([]);
      if (effect) near(effect.value, wanted.total_effects_on_loyalty[id], `effect of ${id}`);
      else expect(id).toBe('Loyalty');
      if (reliability?.kind === 'alpha')
        near(reliability.value, ecsi.reliability[id].alpha, `alpha of ${id}`);
      if (reliability?.kind === 'r') near(reliability.value, ecsi.reliability[id].mean_r, `r of ${id}`);
      if (rho !== null) near(rho, wanted.dillon_goldstein_rho[id], `rho of ${id}`);
      if (ave !== null) near(ave, wanted.ave[id], `AVE of ${id}`);
    }
    expect(found.paths).toHaveLength(12);
    for (const { from, to, coefficient } of found.paths) {
      near(coefficient.value, wanted.paths[`${from} -> ${to}`], `${from} -> ${to}`);
      expect(coefficient.low).toBeLessThan(coefficient.value);
      expect(coefficient.high).toBeGreaterThan(coefficient.value);
    }
    const clear = found.paths.find(({ from, to }) => from === 'Quality' && to === 'Satisfaction')!;
    expect(clear.coefficient.low).toBeGreaterThan(0);
  });

  it('is none where an item never varies', () => {
    const rows = Array.from({ length: 200 }, (_, i) => [1 + (i % 5), 3, 1 + ((i * 7) % 5)]);
    const model = {
      constructs: [
        { id: 'a', indicators: [0, 1], from: [] },
        { id: 'b', indicators: [2], from: ['a'] },
      ],
    };
    const scales = rows[0]!.map(() => ({ min: 1, max: 5 }));
    expect(pathModel(partsOfRows(rows), model, scales, 'b', seeded('flat'))).toBeNull();
  });
});
