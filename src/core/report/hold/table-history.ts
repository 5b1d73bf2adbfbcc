import type { TallyCell } from '../tally.ts';

/**
 * What the releases so far have published of a table: the answers to an item by the levels of a segment, in a wave. Only
 * sizes, of groups that grow. The segment '' has everyone as its only level, ''.
 */
export interface TableHistory extends Pick<TallyCell, 'wave' | 'item' | 'segment'> {
  /** '' for those in no level, who are in everyone alone. */
  readonly levels: readonly string[];
  /** How large each level was whenever the figures of everyone were published, the newest last. */
  readonly everyone: readonly (readonly number[])[];
  /** The sizes of each level at which its own figures were published. */
  readonly published: readonly (readonly number[])[];
  /** The levels whose figures the newest release may show. */
  readonly shown: readonly string[];
  /** How many everyone was whenever they were published before these levels were counted: who was in which is not known. */
  readonly uncounted?: readonly number[] | undefined;
  /** How large levels were that were kept out, last, because those left without them all answered the same. */
  readonly keptAt?: Readonly<Record<string, number>> | undefined;
  /** Of everyone: the lowest minimum that a release of them was made under. */
  readonly minimum?: number | undefined;
}

/** A longer past is forgotten: by then the levels have grown by many. */
export const KEPT = 40;
/** So many newest times are held against each other in every combination, older ones two by two. */
const MIXED = 6;
/** Of more levels together than that, some sum lies near any number. */
const MOST_SUMS = 5000;

/**
 * Which levels of a table may be published as they are now, so that nothing of fewer people than the minimum can be had from
 * everything that was ever published of it. As many as possible: where they would tell on a few, those that have grown the
 * least stay as they were published, or hidden.
 *
 * @param sizes of the levels now; '' for those in no level
 * @param mayRenew whether a level may be published anew as far as something else is concerned
 */
export function publishedNext(
  past: Omit<TableHistory, 'shown'>,
  sizes: ReadonlyMap<string, number>,
  minimum: number,
  mayRenew: (level: string) => boolean = () => true,
): TableHistory & { readonly renewed: readonly string[] } {
  const counted = withoutSuccessors(past, sizes);
  const levels = [...new Set([...past.levels, ...counted.keys()])];
  const sizeOf = (level: string) => counted.get(level) ?? 0;
  const pastOf = (level: string) => past.published[past.levels.indexOf(level)] ?? [];
  const lastOf = (level: string) => pastOf(level).at(-1) ?? 0;
  const everyone = [
    ...past.everyone.map((then) => levels.map((level) => then[past.levels.indexOf(level)] ?? 0)),
    levels.map(sizeOf),
  ].slice(-KEPT);

  const grown = (level: string) => Math.abs(sizeOf(level) - lastOf(level));
  const candidates = levels
    .filter((level) => level !== '' && mayRenew(level) && sizeOf(level) >= minimum)
    .sort((a, b) => grown(b) - grown(a) || sizeOf(b) - sizeOf(a) || (a < b ? 1 : -1));
  const publishedWith = (renewed: readonly string[]) =>
    levels.map((level) => {
      const known = pastOf(level);
      return renewed.includes(level) && lastOf(level) !== sizeOf(level) ? [...known, sizeOf(level)] : known;
    });

  const isSafe = (renewed: readonly string[]) => {
    const published = publishedWith(renewed);
    return (
      !tells(everyone, published, minimum) &&
      !mixedTell(everyone.slice(-MIXED), published, minimum) &&
      !mayTell(past.uncounted ?? [], everyone, published, minimum)
    );
  };
  const renewed = isSafe(candidates)
    ? candidates
    : candidates.reduce<readonly string[]>(
        (some, level) => (isSafe([...some, level]) ? [...some, level] : some),
        [],
      );
  const published = publishedWith(renewed);
  return {
    wave: past.wave,
    item: past.item,
    segment: past.segment,
    levels,
    everyone,
    published,
    shown: levels.filter((_, at) => published[at]!.length > 0),
    ...(past.uncounted ? { uncounted: past.uncounted } : {}),
    ...(past.keptAt ? { keptAt: past.keptAt } : {}),
    renewed,
  };
}

/**
 * The sizes with whoever is in a new level counted as in none, where another level has lost people: the new one may have
 * taken them over, so that the two are no groups beside each other.
 */
function withoutSuccessors(
  { levels, everyone }: Pick<TableHistory, 'levels' | 'everyone'>,
  sizes: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  const hasLost = levels.some((level, at) =>
    everyone.some((then) => (then[at] ?? 0) > (sizes.get(level) ?? 0)),
  );
  const isNew = (level: string) => level !== '' && !levels.includes(level);
  if (!hasLost || levels.length === 0 || ![...sizes.keys()].some(isNew)) return sizes;
  const kept = new Map([...sizes].filter(([level]) => !isNew(level)));
  const taken = [...sizes].reduce((sum, [level, n]) => sum + (isNew(level) ? n : 0), 0);
  return kept.set('', (kept.get('') ?? 0) + taken);
}

/**
 * Whether figures of everyone and of levels, published at different times, tell of fewer people than the minimum.
 *
 * From everyone at a time each level is taken away as it was published nearest to that time; left are those in no shown
 * level, and whoever a level has gained in between. The same holds of the growth of everyone from one time to another, and of
 * a level by itself.
 */
function tells(
  everyone: readonly (readonly number[])[],
  published: readonly (readonly number[])[],
  minimum: number,
): boolean {
  const isFew = (n: number) => n > 0 && n < minimum;
  // Of nobody all is known.
  const known = published.map((sizes) => [0, ...sizes]);
  if (known.some((sizes) => sizes.some((size, at) => at > 0 && isFew(Math.abs(size - sizes[at - 1]!)))))
    return true;
  const times = [known.map(() => 0), ...everyone];
  const gaps = times.map((sizes) =>
    sizes.map((size, at) => Math.min(...known[at]!.map((one) => Math.abs(one - size)))),
  );
  return times.some((later, to) =>
    times
      .slice(0, to)
      .some((earlier, from) =>
        isFew(
          later.reduce(
            (left, size, at) =>
              left + Math.min(gaps[to]![at]! + gaps[from]![at]!, Math.abs(size - earlier[at]!)),
            0,
          ),
        ),
      ),
  );
}

/**
 * The same of any mixture of growths of everyone: those who came in some of the times between two publications, and in others
 * not. Of each level the published growths that fit best are taken away; who is left of it, or was taken away too many, is told.
 */
function mixedTell(
  everyone: readonly (readonly number[])[],
  published: readonly (readonly number[])[],
  minimum: number,
): boolean {
  // For each growth of a level that was published, and for what was not, how much of it fell into each time.
  const parts = published.flatMap((sizes, level) => {
    const ends = [...sizes, Infinity];
    return ends.map((end, at) => ({
      isPublished: end !== Infinity,
      byTime: everyone.map((now, time) => {
        const from = Math.max(ends[at - 1] ?? 0, everyone[time - 1]?.[level] ?? 0);
        return Math.max(0, Math.min(end, now[level]!) - from);
      }),
    }));
  });
  if (parts.every(({ byTime }) => byTime.every((n) => n === 0 || n >= minimum))) return false;
  for (let chosen = 1; chosen < 2 ** everyone.length; chosen++) {
    let left = 0;
    for (const { isPublished, byTime } of parts) {
      let [inside, outside] = [0, 0];
      byTime.forEach((n, time) => (chosen & (1 << time) ? (inside += n) : (outside += n)));
      left += isPublished ? Math.min(inside, outside) : inside;
    }
    if (left > 0 && left < minimum) return true;
  }
  return false;
}

/**
 * Whether everyone at a time when the levels were not counted, or what they had grown by since another time, may have been
 * but a few people more, or fewer, than some of the levels together, or than everyone now without these. Their numbers
 * differing by the minimum is enough for them to differ by as many people, whoever they were.
 */
function mayTell(
  uncounted: readonly number[],
  everyone: readonly (readonly number[])[],
  published: readonly (readonly number[])[],
  minimum: number,
): boolean {
  if (uncounted.length === 0) return false;
  const counted = everyone.map((levels) => levels.reduce((sum, size) => sum + size, 0));
  const all = counted.at(-1)!;
  const grown = uncounted.flatMap((size) =>
    [0, ...uncounted, ...counted].map((other) => Math.abs(size - other)).filter((by) => by > 0),
  );
  let together = new Set([0]);
  for (const sizes of published) {
    const known = [0, ...sizes];
    const steps = known.flatMap((later, to) =>
      known.slice(0, to).map((earlier) => Math.abs(later - earlier)),
    );
    together = new Set([...together].flatMap((sum) => [sum, ...steps.map((step) => sum + step)]));
    if (together.size > MOST_SUMS) return true;
  }
  together.delete(0);
  return [...together].some((sum) =>
    grown.some((by) => [sum - by, all - sum - by].some((left) => Math.abs(left) < minimum)),
  );
}
