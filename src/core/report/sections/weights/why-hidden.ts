import type { Basis } from '../../basis.ts';
import { everyone, type Group } from '../../group-counts.ts';
import type { Hidden } from '../../report.ts';
import { protectLevels } from '../../segments/protect-levels.ts';
import { reasonToHidePart } from '../../suppress.ts';
import { isTelling } from './is-telling.ts';
import type { Targets } from './targets.ts';
import type { WeightedGroup } from './wave-weights.ts';

/** How many answers a figure has of a group. */
type SizeOf = (group: Group) => number;

/**
 * Why a weighted figure may not be shown: it could give back a group which is hidden in the unweighted tables.
 *
 * @param figured id of the item that the figure is of
 */
export function whyRakedHidden(
  { counts, minimum }: Basis,
  wave: string,
  targets: Targets,
  groups: readonly WeightedGroup[],
  figured: string,
  sizeOf: SizeOf,
): Hidden | null {
  const all = sizeOf(everyone(wave));
  for (const { item, shares } of targets) {
    const levels = [...shares.keys()].map((level) => {
      const group = { wave, segment: item.id, level };
      return {
        level,
        size: sizeOf(group),
        among: counts.responses(group),
        values: counts.values(group, figured),
        withheld: counts.isWithheld(group, figured),
      };
    });
    if (
      protectLevels(levels, all, counts.values(everyone(wave), figured), minimum).some(
        (why) => why !== null && why !== 'noData',
      )
    )
      return 'complement';
  }
  return isTelling(
    groups.map(({ group }) => sizeOf(group)),
    targets,
    minimum,
  )
    ? 'complement'
    : null;
}

/** The same of weights that came with the answers: those of one weight, and those who have none, are groups too. */
export function whyImportedHidden(
  { minimum }: Basis,
  wave: string,
  groups: readonly WeightedGroup[],
  sizeOf: SizeOf,
): Hidden | null {
  const sizes = groups.map(({ group }) => sizeOf(group));
  const weighted = sizes.reduce((sum, size) => sum + size, 0);
  const all = sizeOf(everyone(wave));
  if (isTelling(sizes, null, minimum)) return 'complement';
  return reasonToHidePart(weighted, [all], all, minimum);
}
