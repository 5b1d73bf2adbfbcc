import { describe } from 'vitest';
import type { WeightedAnswers, WeightedEstimate } from '#core/metrics/weighted/answers.ts';
import { weightedChange } from '#core/metrics/weighted/change.ts';
import { weightedNetShare } from '#core/metrics/weighted/net-share.ts';
import { weightedScaleMean } from '#core/metrics/weighted/scale-mean.ts';
import { weightedShare } from '#core/metrics/weighted/share.ts';
import { rake } from '#core/statistics/raking.ts';
import { classAt, FIVE, normals, shares, type Random } from './populations.ts';
import { itHolds, type Trial } from './simulate.ts';

/** A figure of weighted answers: what its answers count as, and how many kinds of them there are. */
interface Kind {
  readonly classes: number;
  readonly score: (at: number) => number;
  readonly of: (answers: WeightedAnswers) => WeightedEstimate | null;
}

const KINDS: Readonly<Record<string, Kind>> = {
  'weighted share': { classes: 2, score: (at) => at, of: weightedShare },
  'weighted net share': { classes: 3, score: (at) => at - 1, of: weightedNetShare },
  'weighted mean': { classes: 5, score: (at) => at + 1, of: (answers) => weightedScaleMean(answers, FIVE) },
};

/** A population, weighted answers of n of it, and the mean of what all of it would answer. */
type Draw = (random: Random, n: number, kind: Kind) => { truth: number; answers: WeightedAnswers };

const WAYS: Readonly<Record<string, Draw>> = {
  raked,
  'with weights of the surveyor': surveyed,
};

describe('a 95 % interval', () => {
  for (const [way, draw] of Object.entries(WAYS))
    for (const [name, kind] of Object.entries(KINDS))
      itHolds(
        {
          [`a ${name}, ${way},`]: figureOf(kind, draw),
          [`a change of a ${name}, ${way},`]: changeOf(kind, draw),
        },
        { samples: 10_000 },
      );
});

function figureOf(kind: Kind, draw: Draw): Trial {
  return (random, n) => {
    const { truth, answers } = draw(random, n, kind);
    return { truth, interval: kind.of(answers) };
  };
}

function changeOf(kind: Kind, draw: Draw): Trial {
  return (random, n) => {
    const [now, before] = [draw(random, n, kind), draw(random, n, kind)];
    const interval = weightedChange(kind.of(now.answers)!, kind.of(before.answers)!);
    return { truth: now.truth - before.truth, interval };
  };
}

/**
 * Two to four groups that answer more or less readily, and differently by more or less. As the weights are taken as known,
 * the intervals are the wider the more the groups differ.
 */
function raked(random: Random, n: number, { classes, score }: Kind): ReturnType<Draw> {
  const groups = Array.from({ length: 2 + Math.floor(3 * random()) }, (_, at) => at);
  const sizes = toShares(groups.map(() => 0.5 + random()));
  const answering = toShares(sizes.map((size) => size * (0.5 + random())));
  const common = shares(random, classes);
  const apart = 0.5 * random();
  const populations = groups.map(() =>
    shares(random, classes).map((own, at) => apart * own + (1 - apart) * common[at]!),
  );
  // As a report does, where nobody of a group answered: it does not weight.
  let rows: { group: number; value: number }[];
  do {
    rows = Array.from({ length: n }, () => {
      const group = classAt(answering, random());
      return { group, value: score(classAt(populations[group]!, random())) };
    });
  } while (groups.some((group) => !rows.some((row) => row.group === group)));
  const cells = groups.map((group) => ({
    categories: [String(group)],
    weight: rows.filter((row) => row.group === group).length,
  }));
  const factors = rake(cells, [new Map(groups.map((group) => [String(group), sizes[group]!]))]);
  return {
    truth: groups.reduce((sum, group) => sum + sizes[group]! * scoreOf(populations[group]!, score), 0),
    answers: rows.map(({ group, value }) => ({ value, weight: factors[group]!, n: 1 })),
  };
}

/** Weights that have nothing to do with the answers, with a design effect of 1 to 1.4. */
function surveyed(random: Random, n: number, { classes, score }: Kind): ReturnType<Draw> {
  const population = shares(random, classes);
  const spread = 0.6 * random();
  const answers = Array.from({ length: n }, () => ({
    value: score(classAt(population, random())),
    weight: Math.exp(spread * normals(random)[0]),
    n: 1,
  }));
  return { truth: scoreOf(population, score), answers };
}

function scoreOf(population: readonly number[], score: (at: number) => number): number {
  return population.reduce((sum, part, at) => sum + part * score(at), 0);
}

function toShares(parts: readonly number[]): number[] {
  const whole = parts.reduce((sum, part) => sum + part, 0);
  return parts.map((part) => part / whole);
}
