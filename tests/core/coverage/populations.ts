import { sampleOf, type Sample } from '#core/statistics/sample.ts';
import type { NpsCounts } from '#core/metrics/nps.ts';
import type { ValueCounts } from '#core/metrics/estimate.ts';

/** Numbers in [0, 1) from a seed. */
export type Random = () => number;

export const FIVE = { min: 1, max: 5 } as const;

/** Shares of that many classes, every set of them as likely as any other. */
export function shares(random: Random, classes: number): number[] {
  const parts = Array.from({ length: classes }, () => -Math.log(1 - random()));
  const whole = parts.reduce((sum, part) => sum + part, 0);
  return parts.map((part) => part / whole);
}

/** The class, counted from 0, that a number in [0, 1) falls into. */
export function classAt(population: readonly number[], place: number): number {
  let left = place;
  let at = 0;
  while (at < population.length - 1 && left >= population[at]!) left -= population[at++]!;
  return at;
}

/** How many of n fell into each class. */
export function drawn(random: Random, n: number, population: readonly number[]): number[] {
  const found = population.map(() => 0);
  for (let one = 0; one < n; one++) found[classAt(population, random())]!++;
  return found;
}

export const binomial = (random: Random, n: number, p: number): number => drawn(random, n, [p, 1 - p])[0]!;

export function npsSample(random: Random, n: number, population: readonly number[]): NpsCounts {
  return npsCounts(drawn(random, n, population));
}

/** Promoters, passives, detractors. */
export function npsCounts(counts: readonly number[], sampled?: number): NpsCounts {
  const [promoters, passives, detractors] = counts as [number, number, number];
  return { promoters, passives, detractors, sampled };
}

/** The mean of a scale that begins with 1. */
export const meanOf = (population: readonly number[]): number =>
  population.reduce((sum, part, at) => sum + part * (at + 1), 0);

/** Answers from 1 up, of how many there are of each. */
export const counts = (found: readonly number[], sampled?: number): ValueCounts =>
  Object.assign(new Map(found.map((n, at) => [String(at + 1), n])), { sampled });

/** How often each of some values occurs. */
export function countsOf(values: readonly number[]): ValueCounts {
  const found = new Map<string, number>();
  for (const value of values) found.set(String(value), (found.get(String(value)) ?? 0) + 1);
  return found;
}

export const sample = (found: readonly number[], sampled?: number): Sample =>
  sampleOf(
    found.map((n, at) => ({ value: at + 1, n })),
    { sampled },
  )!;

/** Ratings from 1 to 5 that hang together: each is what all have in common, or something of its own. */
export function battery(random: Random, n: number, items: number): [{ mean: number }, number[][]] {
  const population = shares(random, 5);
  const together = random();
  const rating = () => classAt(population, random()) + 1;
  const rows = Array.from({ length: n }, () => {
    const common = rating();
    return Array.from({ length: items }, () => (random() < together ? common : rating()));
  });
  return [{ mean: meanOf(population) }, rows];
}

/** Two independent standard normal numbers (Box and Muller 1958). */
export function normals(random: Random): [number, number] {
  const radius = Math.sqrt(-2 * Math.log(1 - random()));
  const angle = 2 * Math.PI * random();
  return [radius * Math.cos(angle), radius * Math.sin(angle)];
}
