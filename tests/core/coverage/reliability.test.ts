import { describe } from 'vitest';
import { reliability } from '#core/metrics/reliability.ts';
import { classAt, normals, shares, type Random } from './populations.ts';
import { itHolds, type Trial } from './simulate.ts';
import { sortedIntoParts } from './sorted-into-parts.ts';

/** Points from 1 to 5 in any mixture, and normal answers: most of what people give lies between the two. */
describe('a 95 % interval of reliability', () => {
  itHolds(
    {
      "Cronbach's alpha of points": ofAlpha(points),
      "Cronbach's alpha of normal answers": ofAlpha(normal),
      'the correlation of two of points': ofTwo(points),
      'the correlation of two normal answers': ofTwo(normal),
    },
    { samples: 3_000 },
  );
});

/** A population whose items all go together by as much, and a respondent. */
type Population = (random: Random) => { r: number; row: (items: number) => number[] };

function points(random: Random): ReturnType<Population> {
  const population = shares(random, 5);
  const together = random();
  const point = () => classAt(population, random()) + 1;
  return {
    r: together ** 2,
    row: (items) => {
      const common = point();
      return Array.from({ length: items }, () => (random() < together ? common : point()));
    },
  };
}

function normal(random: Random): ReturnType<Population> {
  const r = 0.9 * random();
  return {
    r,
    row: (items) => {
      const common = Math.sqrt(r) * normals(random)[0];
      return Array.from({ length: items }, () => common + Math.sqrt(1 - r) * normals(random)[0]);
    },
  };
}

function ofAlpha(population: Population): Trial {
  return (random, n) => {
    const items = 3 + Math.floor(3 * random());
    const { r, row } = population(random);
    return outcomes(random, n, (items * r) / (1 + (items - 1) * r), () => row(items));
  };
}

function ofTwo(population: Population): Trial {
  return (random, n) => {
    const { r, row } = population(random);
    return outcomes(random, n, r, () => row(2));
  };
}

/** None where an item hardly varies or two say the same: nothing is told of it. */
function outcomes(random: Random, n: number, truth: number, row: () => number[]) {
  const interval = reliability(sortedIntoParts(random, n, row), {}, (moments) => moments);
  return interval ? [{ truth, interval }] : [];
}
