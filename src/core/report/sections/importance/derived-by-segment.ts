import type { Answers } from '../../unanimous.ts';
import type { KeyDrivers } from '../../../metrics/key-drivers.ts';
import { wholeTextOf, type ScaleItem } from '../../../survey/item.ts';
import type { Basis } from '../../basis.ts';
import { labelInAll } from '../../distributions.ts';
import { everyone, type Group } from '../../group-counts.ts';
import type { Figure, Hidden } from '../../report.ts';
import { protectLevels } from '../../segments/protect-levels.ts';
import { levelsOf, type SegmentItem } from '../../segments/segments.ts';
import { figure } from '../../suppress.ts';
import { setItem } from '../../tally.ts';
import { DRIVERS_SET, type Chosen } from '../drivers/chosen.ts';
import { dividingSegments } from '../drivers/dividing.ts';
import { completeOf, neededFor } from '../drivers/drivers.ts';
import { DRAWS_OF_GROUPS, estimatedDrivers } from '../drivers/estimate.ts';
import { byLevel } from './by-segment.ts';
import { placed } from './placed.ts';
import type { DerivedGroup, GroupMap, Measured, SegmentMap } from './section.ts';

/** An attribute of the map of everyone, with its place among the drivers. */
interface Kept {
  readonly item: ScaleItem;
  readonly at: number;
}

/**
 * What goes with the outcome among the people of each group, by the very method and the same number of complete answers as
 * among everyone, against how well they find it done. Groups are hidden as if the sums that shares of variance are made of
 * were published themselves: small ones, and the smallest of the others where they could be worked out.
 */
export function derivedBySegment(
  basis: Basis,
  chosen: Chosen,
  kept: readonly Kept[],
  performance: Measured,
): SegmentMap[] {
  return dividingSegments(basis.survey, chosen).map((segment) => {
    const performances = kept.map(({ item }) => byLevel(basis, segment, item, performance));
    return {
      segment: segment.id,
      text: wholeTextOf(segment),
      groups: groupsOf(basis, segment, chosen).map(
        ({ level, found, hidden, ...derived }, place): GroupMap => ({
          level,
          label: labelInAll(basis, segment, level),
          derived: { ...derived, r2: found?.r2 ?? null, draws: DRAWS_OF_GROUPS },
          ...mapOf(
            kept.map(({ item, at }, row) => ({
              item: item.id,
              performance: performances[row]![place]!,
              driver: found?.drivers[at] ?? null,
              hidden,
            })),
          ),
        }),
      ),
    };
  });
}

/** What is known of a level: why its figures are hidden, or what was found. */
interface DerivedLevel extends Omit<DerivedGroup, 'r2' | 'draws'> {
  readonly level: string;
  readonly hidden: Hidden | null;
  readonly found: KeyDrivers | null;
}

/** Where all gave the same answer, nothing goes with anything, and nothing is told. */
const NO_ANSWERS: Answers = new Map();

function groupsOf(basis: Basis, segment: SegmentItem, chosen: Chosen): DerivedLevel[] {
  const { counts, current, minimum } = basis;
  const needed = neededFor(basis, chosen);
  const levels = levelsOf(basis, segment).map((level) => {
    const group: Group = { wave: current.id, segment: segment.id, level };
    return {
      level,
      group,
      size: completeOf(basis, group),
      among: counts.responses(group),
      values: NO_ANSWERS,
      withheld: counts.isWithheld(group, setItem(DRIVERS_SET)),
    };
  });
  const reasons = protectLevels(levels, completeOf(basis, everyone(current.id)), NO_ANSWERS, minimum);
  return levels.map(({ level, group, size }, at): DerivedLevel => {
    const reason = reasons[at]!;
    if (reason) return { level, hidden: reason, found: null, complete: null, needed, lacks: 'answers' };
    if (size < needed)
      // Nothing is hidden of them: there is nothing yet.
      return { level, hidden: 'noData', found: null, complete: size, needed, lacks: 'answers' };
    const found = estimatedDrivers(basis, group);
    return { level, hidden: null, found, complete: size, needed, lacks: found ? null : 'spread' };
  });
}

/** An attribute among the people of a group. */
interface Unplaced {
  readonly item: string;
  readonly performance: Figure;
  readonly driver: KeyDrivers['drivers'][number] | null;
  readonly hidden: Hidden | null;
}

/** The map of a group. Where a rating goes against the outcome, there is no doing well: it has no place, nor a part in the lines. */
function mapOf(attributes: readonly Unplaced[]): Pick<GroupMap, 'cross' | 'attributes'> {
  const figured = attributes.map(({ item, performance, driver, hidden }) => ({
    item,
    performance,
    importance: figure(driver?.share ?? null, hidden),
  }));
  const map = placed(figured.filter((_, at) => !attributes[at]!.driver?.negative));
  const place = new Map(map.attributes.map(({ item, quadrant }) => [item, quadrant]));
  return {
    cross: map.cross,
    attributes: figured.map((one) => ({ ...one, quadrant: place.get(one.item) ?? null })),
  };
}
