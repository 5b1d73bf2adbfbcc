import { answersNeeded } from '../../../metrics/key-drivers.ts';
import { LARGEST_LMG } from '../../../statistics/lmg.ts';
import { wholeTextOf } from '../../../survey/item.ts';
import type { Basis } from '../../basis.ts';
import { everyone, type Group } from '../../group-counts.ts';
import { namesOf } from '../../names.ts';
import type { SectionMaker } from '../maker.ts';
import { chosenDrivers, DRIVERS_SET, itemsOfChosen, type Chosen } from './chosen.ts';
import { dividingSegments } from './dividing.ts';
import { estimatedDrivers } from './estimate.ts';
import type { DriversSection } from './section.ts';

/**
 * Key drivers of an outcome in the current wave, over those who answered all of them. What is published are shares of
 * variance, from which no answer can be had by subtraction.
 */
export const drivers: SectionMaker<DriversSection> = {
  kind: 'drivers',
  plan: (survey) => {
    const chosen = chosenDrivers(survey);
    if (!chosen) return {};
    const by = dividingSegments(survey, chosen).map(({ id }) => [id]);
    return {
      sets: [
        {
          id: DRIVERS_SET,
          items: itemsOfChosen(chosen).map(({ id }) => id),
          ...(by.length > 0 ? { by } : {}),
        },
      ],
    };
  },
  make: (basis) => {
    const chosen = chosenDrivers(basis.survey);
    return chosen ? [sectionOf(basis, chosen)] : [];
  },
};

/** How many of a group answered all that the drivers need. */
export function completeOf(basis: Basis, group: Group): number {
  return basis.moments(group, DRIVERS_SET)?.n ?? 0;
}

/** How many have to, before anything is told of them. */
export function neededFor(basis: Basis, { drivers: items }: Chosen): number {
  return Math.max(basis.minimum, answersNeeded(items.length));
}

function sectionOf(basis: Basis, chosen: Chosen): DriversSection {
  const { outcome, drivers: items } = chosen;
  const all = everyone(basis.current.id);
  const complete = completeOf(basis, all);
  const needed = neededFor(basis, chosen);
  const found = complete >= needed ? estimatedDrivers(basis, all) : null;
  const names = namesOf(items);
  const rows = items.map(({ id }, at) => {
    const driver = found?.drivers[at];
    return {
      item: id,
      text: names[at]!,
      share: driver?.share ?? null,
      rank: driver?.rank ?? null,
      negative: driver?.negative ?? false,
    };
  });
  return {
    kind: 'drivers',
    id: 'drivers',
    wave: basis.current.id,
    outcome: { item: outcome.id, text: wholeTextOf(outcome) },
    method: items.length > LARGEST_LMG ? 'johnson' : 'lmg',
    complete: complete >= basis.minimum ? complete : null,
    needed,
    lacks: found ? null : complete < needed ? 'answers' : 'spread',
    draws: found?.draws ?? 0,
    r2: found?.r2 ?? null,
    drivers: found ? rows.sort((a, b) => b.share!.value - a.share!.value) : rows,
  };
}
