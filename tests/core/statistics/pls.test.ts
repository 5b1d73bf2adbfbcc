import { describe, expect } from 'vitest';
import { correlations } from '#core/statistics/moments.ts';
import { pls, totalEffects, type InnerScheme } from '#core/statistics/pls.ts';
import { referenceTest, type Reference } from '../reference-data.ts';
import { completeRows, readRows } from '../reference-rows.ts';
import { mobiModel } from '../mobi-model.ts';
import { momentsOf } from '../moments-of.ts';

describe('partial least squares', () => {
  for (const scheme of ['path', 'centroid', 'factorial'] satisfies InnerScheme[])
    referenceTest(
      `agrees with R on 250 mobile phone customers (${scheme})`,
      'ecsi-mobi.reference.json',
      (ecsi) => {
        const wanted = ecsi.pls[scheme];
        const names: string[] = Object.values<Reference>(wanted.outer_weights_sd1).flatMap(Object.keys);
        const r = correlations(momentsOf(completeRows(readRows('ecsi-mobi.csv'), names))!)!;
        const model = mobiModel(wanted.outer_weights_sd1, names);
        const found = pls(r, model, scheme)!;
        const near = (actual: number, expected: number, what: string) =>
          expect(
            Math.abs(actual / expected - 1),
            `${what} is ${actual}, the reference ${expected}`,
          ).toBeLessThan(1e-7);
        for (const { id, from } of model.constructs) {
          Object.entries<number>(wanted.outer_weights_sd1[id]).forEach(([name, weight], at) =>
            near(found.weights[id]![at]!, weight, `weight of ${name}`),
          );
          Object.entries<number>(wanted.loadings[id]).forEach(([name, loading], at) =>
            near(found.loadings[id]![at]!, loading, `loading of ${name}`),
          );
          from.forEach((before, at) =>
            near(found.paths[id]![at]!, wanted.paths[`${before} -> ${id}`], `${before} -> ${id}`),
          );
          if (from.length > 0) near(found.r2[id]!, wanted.r2[id], `R² of ${id}`);
          near(found.ave[id]!, wanted.ave[id], `AVE of ${id}`);
          near(found.rho[id]!, wanted.dillon_goldstein_rho[id], `rho of ${id}`);
        }
        const effects = totalEffects(model, found.paths, 'Loyalty');
        for (const [id, effect] of Object.entries<number>(wanted.total_effects_on_loyalty))
          if (effect !== 0) near(effects[id]!, effect, `total effect of ${id}`);
        expect(effects.Loyalty).toBe(0);
      },
    );
});
