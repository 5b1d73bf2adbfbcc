import type { SegmentTable } from '#core/report/report.ts';
import type { Edition } from '../edition.ts';
import { labelOf } from './finding.ts';

/** More groups than these are counted rather than named. */
const MOST_NAMED = 3;

/** From which groups a level differs clearly, in words; nothing where it does from none. */
export function sayStanding(edition: Edition, table: SegmentTable, level: string): string[] {
  const { segments } = edition.words;
  return (
    [
      [segments.above, others(table, level, 1)],
      [segments.below, others(table, level, -1)],
    ] as const
  )
    .filter(([, groups]) => groups.length > 0)
    .map(([message, groups]) =>
      edition.say(message, {
        groups:
          groups.length > MOST_NAMED
            ? edition.say(segments.otherGroups, { n: groups.length })
            : edition.write.list(groups.map((group) => labelOf(edition, table, group))),
      }),
    );
}

/** The levels that one differs from clearly: with sign 1 those that it lies above, with -1 those below which it lies. */
function others({ comparison }: SegmentTable, level: string, sign: 1 | -1): string[] {
  return (comparison?.pairs ?? [])
    .filter(({ clear }) => clear)
    .flatMap(({ first, second, value }) => {
      if (first === level && sign * value > 0) return [second];
      return second === level && sign * value < 0 ? [first] : [];
    });
}
