import { isUnanimous, together, without, type Answers } from '../unanimous.ts';
import { EVERYONE, groupKey, type Group, type Table } from './tables.ts';

/**
 * Whether those who came since all gave the same answer: two releases that differ by them would tell what each of them
 * said, however many they are. Where all there are agree, the report hides them anyway, and nothing has to wait.
 */
export function isEveryoneAlike(now: Table, was: Table | undefined): boolean {
  const [all, before] = [now, was].map((table) => table?.groups.get(EVERYONE));
  if (!isAnswer(now.item) || !all || !before || isUnanimous(all.answers, all.size)) return false;
  return isAlike(grownBy(all, before));
}

/**
 * Says of the levels of a segment whether they may be published anew: not those that were joined, since they were
 * published, by people who all answered the same.
 *
 * @param shown the levels that were published before
 */
export function mayBeRenewed(
  now: Table,
  was: Table | undefined,
  segment: string,
  shown: readonly string[],
): (level: string) => boolean {
  return (level) => {
    const group = now.groups.get(groupKey({ segment, level }));
    if (!isAnswer(now.item) || !group) return true;
    // Not shown before, it may have been all of everyone.
    return ![lastOf(group, was), ...(shown.includes(level) ? [] : [undefined])].some((before) =>
      isAlike(grownBy(group, before)),
    );
  };
}

interface Levels {
  /** Those that are published anew. */
  readonly renewed: readonly string[];
  /** Those that were published before. */
  readonly shown: readonly string[];
}

/**
 * Whether levels, published anew beside those that stay as they were, would leave people who all answered the same: of
 * everyone, of those by whom everyone has grown, or of everyone at the last release, from whom a level can be taken away
 * now that has not grown since.
 */
export function isRestAlike(
  now: Table,
  was: Table | undefined,
  segment: string,
  { renewed, shown }: Levels,
): boolean {
  const [all, before] = [now, was].map((table) => table?.groups.get(EVERYONE));
  if (!isAnswer(now.item) || !all || isUnanimous(all.answers, all.size)) return false;
  const groupOf = (table: Table | undefined, level: string) =>
    table?.groups.get(groupKey({ segment, level })) ?? NOBODY;
  const stay = shown.filter((level) => !renewed.includes(level)).map((level) => groupOf(was, level));
  const anew = renewed.map((level) => groupOf(now, level));
  if (isAlike(less(all, [...anew, ...stay]))) return true;
  if (!before) return false;
  const by = grownBy(all, before);
  const since = renewed.map((level, at) => grownBy(anew[at]!, groupOf(was, level)));
  const first = renewed.filter((level) => !shown.includes(level));
  const told = renewed.map((level, at) => (first.includes(level) ? anew[at]! : since[at]!));
  const same = first.filter((level) => groupOf(now, level).size === groupOf(was, level).size);
  const known = [...shown, ...same].map((level) => groupOf(was, level));
  // Where nobody else has come, levels that are shown for the first time are known as they were before, too.
  const isOnlyThese = less(by, since).size === 0;
  return (
    isAlike(less(by, told)) ||
    isAlike(less(before, known)) ||
    (isOnlyThese && isAlike(allOf(first.map((level) => groupOf(was, level)))))
  );
}

function allOf(groups: readonly Growth[]): Growth {
  return { size: groups.reduce((sum, one) => sum + one.size, 0), answers: together(groups) };
}

const NOBODY: Growth = { size: 0, answers: new Map() };

function less(all: Growth, parts: readonly Growth[]): Growth {
  return {
    size: all.size - parts.reduce((sum, one) => sum + one.size, 0),
    answers: without(
      all.answers,
      parts.map((one) => one.answers),
    ),
  };
}

interface Growth {
  readonly size: number;
  readonly answers: Answers;
}

function isAlike({ size, answers }: Growth): boolean {
  return isUnanimous(answers, size) && [...answers.values()].every((n) => n >= 0);
}

function grownBy(now: Growth, was: Growth | undefined): Growth {
  if (!was) return now;
  const codes = together([now, was]).keys();
  const answers = new Map([...codes].map((code) => [code, countOf(now, code) - countOf(was, code)]));
  return { size: now.size - was.size, answers };
}

function countOf({ answers }: Growth, code: string): number {
  return answers.get(code) ?? 0;
}

function lastOf(group: Group, was: Table | undefined): Group | undefined {
  return was?.groups.get(groupKey(group));
}

/** Answers to a question: neither how it was answered, nor two questions together, nor the responses themselves. */
function isAnswer(item: string): boolean {
  return item !== '' && !item.startsWith('@') && !item.includes('*');
}
