import type { ValueCounts } from '../metrics/estimate.ts';
import type { WaveSummary } from './report.ts';
import type { Sampled } from '../statistics/finite-population.ts';
import { answeredOf, sampledOf, type Asked } from './sampled.ts';
import type { Tally } from './tally.ts';

/** A group of respondents: a wave, and within it one level of a segment. `everyone` is the whole wave. */
export interface Group {
  readonly wave: string;
  readonly segment: string;
  readonly level: string;
}

export function everyone(wave: string): Group {
  return { wave, segment: '', level: '' };
}

/** What is counted of how it was answered: `@minutes`, `@blank` and `@alike:<battery>`. */
const HOW_ANSWERED = /^@(minutes|blank|alike:)/;

/** The tally by group and item. Whatever was never counted is 0 or empty. */
export interface GroupCounts {
  /** Responses of a group. */
  responses(group: Group): number;
  /** Responses of a group by the state of one item. */
  states(group: Group, item: string): ReadonlyMap<string, number>;
  /** Answers of a group by the value they gave to one item. */
  values(group: Group, item: string): ValueCounts;
  /**
   * Whether a group is kept out of the figures of an item, because beside earlier releases it would tell on a few; without a
   * level, whether every one is.
   */
  isWithheld(
    group: Pick<Group, 'wave' | 'segment'> & { readonly level: string | null },
    item: string,
  ): boolean;
  /**
   * The part of the people a group stands for that a figure rests on for which so many of the whole wave answered. As far as is
   * known, it concerns everyone on the list.
   */
  sampled(group: Group, answered: number): Sampled;
  /** The levels of a segment that occur in a wave, '' for those not in any, in code-unit order. */
  levels(wave: string, segment: string): readonly string[];
}

/**
 * Sorts the cells of a tally by what they count.
 *
 * Answers are told the part of the people they stand for that gave them. Of a group of a segment it is that of everyone, less
 * those who did not say to which group they belong: the group is taken for as large a part of the list as of the answers. How
 * it was answered says something about the ways of asking, which the list does not limit.
 *
 * @param waves with the people on their lists, where that is known
 */
export function groupCounts(
  tally: Tally,
  waves: readonly Pick<WaveSummary, 'id' | 'population'>[] = [],
): GroupCounts {
  const responses = new Map<string, number>();
  const states = new Map<string, Map<string, number>>();
  const values = new Map<string, Map<string, number>>();
  const levels = new Map<string, Set<string>>();

  for (const { wave, segment, level, item, state, value, n } of tally.cells) {
    const group = keyOf({ wave, segment, level });
    place(levels, JSON.stringify([wave, segment]), () => new Set<string>()).add(level);
    if (item === '') {
      responses.set(group, (responses.get(group) ?? 0) + n);
      continue;
    }
    const counts = place(value === null ? states : values, group + item, () => new Map<string, number>());
    const what = value ?? state;
    counts.set(what, (counts.get(what) ?? 0) + n);
  }

  const known = new Map<string, ValueCounts>();
  const asked = (wave: string, item: string) => ({
    responses: responses.get(keyOf(everyone(wave))) ?? 0,
    states: states.get(keyOf(everyone(wave)) + item) ?? new Map<string, number>(),
  });
  const sampled = ({ wave, segment }: Group, { responses, states }: Asked): Sampled => {
    const population = waves.find(({ id }) => id === wave)?.population ?? null;
    if (population === null || segment.startsWith('@')) return {};
    const part = sampledOf(population, { responses, states }).sampled;
    if (part === undefined || segment === '') return { sampled: part };
    const named = segment.split('+').map((one) => answeredOf(asked(wave, one)));
    return { sampled: named.reduce((product, share) => product * share, part) };
  };
  const histories = new Map(
    (tally.history ?? []).map((one) => [JSON.stringify([one.wave, one.segment, one.item]), one]),
  );

  return {
    isWithheld: ({ wave, segment, level }, item) => {
      const history = histories.get(JSON.stringify([wave, segment, item]));
      if (history === undefined) return false;
      return level === null ? history.shown.length === 0 : !history.shown.includes(level);
    },
    responses: (group) => responses.get(keyOf(group)) ?? 0,
    states: (group, item) => states.get(keyOf(group) + item) ?? new Map(),
    values: (group, item) =>
      place(known, keyOf(group) + item, () =>
        Object.assign(
          values.get(keyOf(group) + item) ?? new Map<string, number>(),
          HOW_ANSWERED.test(item) ? {} : sampled(group, asked(group.wave, item)),
        ),
      ),
    sampled: (group, answered) =>
      sampled(group, { ...asked(group.wave, ''), states: new Map([['answered', answered]]) }),
    levels: (wave, segment) => [...(levels.get(JSON.stringify([wave, segment])) ?? [])].sort(),
  };
}

function keyOf({ wave, segment, level }: Group): string {
  return JSON.stringify([wave, segment, level]);
}

function place<T>(map: Map<string, T>, key: string, create: () => T): T {
  const found = map.get(key) ?? create();
  map.set(key, found);
  return found;
}
