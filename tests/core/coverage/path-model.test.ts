import { describe, expect, it } from 'vitest';
import { pathModel, type EstimatedModel } from '#core/metrics/path-model.ts';
import { pls, totalEffects, type PathModel } from '#core/statistics/pls.ts';
import { seeded } from '../random.ts';
import { normals, type Random } from './populations.ts';
import { LEAST, MOST, type Outcome } from './simulate.ts';
import { sortedIntoParts } from './sorted-into-parts.ts';

/**
 * How often the intervals of a path model hold what the model comes to in the whole population, which differs from sample
 * to sample: a tenth to four fifths of what follows from others does so, some arrows lead nothing on, items go with their
 * construct by 0.6 to 0.95. At the fewest respondents that are told on, with fewer samples drawn than for a report and
 * a smaller model, which costs accuracy and not truth.
 */
const SAMPLES = 400;
const RESPONDENTS = 100;
const DRAWS = 120;

const FROM = { image: [], value: ['image'], satisfaction: ['image', 'value'], loyalty: ['satisfaction'] };
const ITEMS = 2;

const model: PathModel = {
  constructs: Object.entries<readonly string[]>(FROM).map(([id, from], at) => ({
    id,
    from,
    indicators: Array.from({ length: ITEMS }, (_, item) => at * ITEMS + item),
  })),
};
const TARGET = 'loyalty';
const scales = model.constructs.flatMap(({ indicators }) => indicators.map(() => ({ min: 1, max: 10 })));

describe('a 95 % interval of a path model', () => {
  it('holds true coefficients, loadings, R² and effects as often as it says', () => {
    const random = seeded(1);
    const outcomes = Array.from({ length: SAMPLES }, () => sampled(random)).filter((one) => one !== null);
    // Where constructs hardly go together, weights need not settle, and nothing is told.
    expect(outcomes.length).toBeGreaterThan(0.9 * SAMPLES);
    for (const kind of ['coefficients', 'loadings', 'r2', 'effects'] as const) {
      const all = outcomes.flatMap((one) => one[kind]);
      const held = all.filter(({ truth, interval }) => interval!.low <= truth && truth <= interval!.high);
      expect(held.length / all.length, kind).toBeGreaterThan(LEAST);
      expect(held.length / all.length, kind).toBeLessThan(MOST);
    }
  }, 60_000);
});

function sampled(random: Random): Record<'coefficients' | 'loadings' | 'r2' | 'effects', Outcome[]> | null {
  const { correlations, row } = population(random);
  const truth = pls(correlations, model);
  const parts = sortedIntoParts(random, RESPONDENTS, row);
  const found = pathModel(parts, model, scales, TARGET, random, {}, undefined, DRAWS);
  if (!truth || !found) return null;
  const effects = totalEffects(model, truth.paths, TARGET);
  const constructs = (of: (one: EstimatedModel['constructs'][number]) => Outcome | Outcome[]) =>
    found.constructs.flatMap(of);
  return {
    coefficients: found.paths.map(({ from, to, coefficient }) => ({
      truth: truth.paths[to]![FROM[to as keyof typeof FROM].findIndex((one) => one === from)]!,
      interval: coefficient,
    })),
    loadings: constructs(({ id, loadings }) =>
      loadings.map((interval, at) => ({ truth: truth.loadings[id]![at]!, interval })),
    ),
    r2: constructs(({ id, r2 }) => (r2 ? { truth: truth.r2[id]!, interval: r2 } : [])),
    effects: constructs(({ id, effect }) => (effect ? { truth: effects[id]!, interval: effect } : [])),
  };
}

/** Constructs that follow from each other, each shown by items: how all items go together, and a respondent. */
function population(random: Random) {
  const ids = model.constructs.map(({ id }) => id);
  // How the constructs go together, one after the other.
  const among: number[][] = [];
  const makers = model.constructs.map(({ from }, at) => {
    const places = from.map((id) => ids.indexOf(id));
    const raw = places.map(() => (places.length > 1 && random() < 0.25 ? 0 : random()));
    const variance = raw.reduce(
      (sum, a, i) => sum + raw.reduce((part, b, j) => part + a * b * among[places[i]!]![places[j]!]!, 0),
      0,
    );
    const r2 = variance > 0 ? 0.1 + 0.7 * random() : 0;
    const betas = raw.map((one) => (variance > 0 ? one * Math.sqrt(r2 / variance) : 0));
    const own = among.map((others) => betas.reduce((sum, beta, i) => sum + beta * others[places[i]!]!, 0));
    among.forEach((others, other) => others.push(own[other]!));
    among.push([...own, 1]);
    return { places, betas, at, rest: Math.sqrt(1 - r2) };
  });
  const items = model.constructs.flatMap(({ indicators }, construct) =>
    indicators.map(() => ({ construct, loading: 0.6 + 0.35 * random() })),
  );
  const correlations = items.map((one, i) =>
    items.map((other, j) =>
      i === j ? 1 : one.loading * other.loading * among[one.construct]![other.construct]!,
    ),
  );
  const row = () => {
    const values: number[] = [];
    for (const { places, betas, rest } of makers)
      values.push(
        betas.reduce((sum, beta, i) => sum + beta * values[places[i]!]!, rest * normals(random)[0]),
      );
    return items.map(
      ({ construct, loading }) =>
        loading * values[construct]! + Math.sqrt(1 - loading ** 2) * normals(random)[0],
    );
  };
  return { correlations, row };
}
