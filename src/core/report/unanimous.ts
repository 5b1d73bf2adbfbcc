/** How often each answer was given, by its code. */
export type Answers = ReadonlyMap<string, number>;

/**
 * Whether some answer was given by everyone of a group, so that a figure of the group tells what each of them said. Of
 * several answers each may be that one.
 *
 * @param size how many of the group answered
 */
export function isUnanimous(answers: Answers, size: number): boolean {
  return size > 0 && [...answers.values()].some((n) => n === size);
}

/** The answers of groups taken together; of one whose answers are not known, nothing of all is. */
export function together(groups: readonly { readonly answers?: Answers }[]): Answers {
  const sum = new Map<string, number>();
  for (const { answers } of groups) {
    if (!answers) return new Map();
    for (const [code, n] of answers) sum.set(code, (sum.get(code) ?? 0) + n);
  }
  return sum;
}

/** The answers of a whole that are in none of its parts. */
export function without(whole: Answers, parts: readonly Answers[]): Answers {
  const known = together(parts.map((answers) => ({ answers })));
  return new Map([...whole].map(([code, n]) => [code, n - (known.get(code) ?? 0)]));
}
