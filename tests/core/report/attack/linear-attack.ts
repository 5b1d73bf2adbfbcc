/**
 * What somebody learns who adds and subtracts published figures. Unknown is what each person answered to each question; a
 * published figure is a sum over some of these answers.
 */
export interface PublishedSum {
  /** What it is, for the message of a failing test. */
  readonly what: string;
  /** How often each answer counts in it, by `answerKey`. */
  readonly counts: ReadonlyMap<string, number>;
}

export function answerKey(item: string, person: string): string {
  return `${item} of ${person}`;
}

/** Every answer of a group to an item, once each. */
export function sumOver(what: string, item: string, people: readonly string[], factor = 1): PublishedSum {
  return { what, counts: new Map(people.map((person) => [answerKey(item, person), factor])) };
}

/**
 * The smallest group of people, fewer than the minimum, about whose answers the sums tell something of its own: whether a
 * combination of them has no other answers in it. Answers that are in the same sums cannot be told apart, and count as one.
 *
 * @returns how many they are, and which sums have them; null where there is no such group
 */
export function smallGroupTold(sums: readonly PublishedSum[], minimum: number): string | null {
  const keys = [...new Set(sums.flatMap(({ counts }) => [...counts.keys()]))];
  const atoms = new Map<string, { column: number[]; people: Set<string> }>();
  for (const key of keys) {
    const column = sums.map(({ counts }) => counts.get(key) ?? 0);
    const item = key.slice(0, key.indexOf(' of '));
    const name = JSON.stringify([item, column]);
    const atom = atoms.get(name) ?? { column, people: new Set<string>() };
    atom.people.add(key.slice(key.indexOf(' of ') + 4));
    atoms.set(name, atom);
  }
  const all = [...atoms.values()];
  const small = all.filter(({ people }) => people.size < minimum);
  const whole = rank(all.map(({ column }) => column));
  for (const chosen of together(small, minimum)) {
    const others = all.filter((atom) => !chosen.includes(atom));
    if (rank(others.map(({ column }) => column)) === whole) continue;
    const told = chosen.map(
      ({ people, column }) =>
        `${people.size} in ${sums
          .filter((_, at) => column[at] !== 0)
          .map(({ what }) => what)
          .join(', ')}`,
    );
    return `${sizeOf(chosen)} people are told: ${told.join('; ')}. All sums: ${sums.map(({ what, counts }) => `${what} (${counts.size})`).join(', ')}`;
  }
  return null;
}

type Atom = { readonly column: readonly number[]; readonly people: ReadonlySet<string> };

/** Every choice of atoms that are fewer people than the minimum, smaller ones first. */
function together(small: readonly Atom[], minimum: number): Atom[][] {
  let found: Atom[][] = [[]];
  for (const atom of small)
    found = [...found, ...found.map((some) => [...some, atom]).filter((some) => sizeOf(some) < minimum)];
  return found.filter((some) => some.length > 0).sort((a, b) => a.length - b.length);
}

function sizeOf(atoms: readonly Atom[]): number {
  return new Set(atoms.flatMap(({ people }) => [...people])).size;
}

/** The rank of a matrix, by elimination with pivots. */
function rank(rows: readonly (readonly number[])[]): number {
  const left = rows.map((row) => [...row]);
  const columns = left[0]?.length ?? 0;
  let found = 0;
  for (let column = 0; column < columns && found < left.length; column++) {
    let best = found;
    for (let row = found; row < left.length; row++)
      if (Math.abs(left[row]![column]!) > Math.abs(left[best]![column]!)) best = row;
    const pivot = left[best]![column]!;
    if (Math.abs(pivot) < 1e-9) continue;
    [left[found], left[best]] = [left[best]!, left[found]!];
    for (let row = found + 1; row < left.length; row++) {
      const factor = left[row]![column]! / pivot;
      if (factor === 0) continue;
      for (let at = column; at < columns; at++) left[row]![at]! -= factor * left[found]![at]!;
    }
    found++;
  }
  return found;
}
