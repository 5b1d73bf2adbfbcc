import type { PublishedSum } from './linear-attack.ts';

/**
 * Which sums are of people who all gave the same answer; null where none is. So is the difference of two, one of which is
 * part of the other, and in one release everyone less all groups of a line that are shown. What takes more sums than that is
 * tried by the number of people alone (`linear-attack.ts`).
 *
 * @param answers of everyone, by their id
 */
export function unanimousTold(
  sums: readonly PublishedSum[],
  answers: ReadonlyMap<string, string>,
): string | null {
  const groups = sums.map(({ what, counts }) => ({ what, people: peopleOf(counts) }));
  const known = groups.map(({ people }) => new Set(people));
  const differences = groups.flatMap(({ what, people }, at) =>
    groups.flatMap(({ what: less, people: part }, other) =>
      part.length < people.length && part.every((one) => known[at]!.has(one))
        ? [{ what: `${what}, and not in ${less}`, people: people.filter((one) => !known[other]!.has(one)) }]
        : [],
    ),
  );
  const found = [...groups, ...differences, ...lessAllShown(sums)].find(({ people }) =>
    isUnanimous(people, answers),
  );
  return found ? `${found.people.length} in ${found.what} all answered the same.` : null;
}

/** Of each release everyone less all groups that are shown. */
function lessAllShown(sums: readonly PublishedSum[]): { what: string; people: string[] }[] {
  return sums
    .filter(({ what }) => what.startsWith('everyone'))
    .map(({ what, counts }) => {
      const release = / in \d+$/.exec(what)?.[0] ?? '';
      const shown = sums
        .filter((one) => one.what.endsWith(release) && !one.what.startsWith('everyone'))
        .flatMap((one) => peopleOf(one.counts));
      const without = new Set(shown);
      return {
        what: `no shown group${release}`,
        people: peopleOf(counts).filter((one) => !without.has(one)),
      };
    });
}

function peopleOf(counts: PublishedSum['counts']): string[] {
  return [...counts.keys()].map((key) => key.slice(key.indexOf(' of ') + 4));
}

function isUnanimous(people: readonly string[], answers: ReadonlyMap<string, string>): boolean {
  return people.length > 0 && new Set(people.map((one) => answers.get(one))).size === 1;
}
