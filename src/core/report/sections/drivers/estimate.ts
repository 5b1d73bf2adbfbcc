import { keyDrivers, type KeyDrivers } from '../../../metrics/key-drivers.ts';
import { randomFrom } from '../../../synthetic/random.ts';
import type { Basis } from '../../basis.ts';
import type { Group } from '../../group-counts.ts';
import { DRIVERS_SET } from './chosen.ts';

/** Fewer than of everyone, as there may be many groups: the intervals hold as often, and no places among the drivers are told. */
export const DRAWS_OF_GROUPS = 400;

/** Two sections need the same estimates of a report, and they take a while. */
const made = new WeakMap<Basis, Map<string, KeyDrivers | null>>();

/** The key drivers among a group of the current wave. */
export function estimatedDrivers(basis: Basis, group: Group): KeyDrivers | null {
  const ofBasis = made.get(basis) ?? new Map<string, KeyDrivers | null>();
  made.set(basis, ofBasis);
  const seed = [basis.survey.id, group.wave, 'drivers', group.segment, group.level]
    .filter((one) => one !== '')
    .join(' ');
  const known = ofBasis.get(seed);
  if (known !== undefined) return known;
  const chance = randomFrom(seed);
  const found = keyDrivers(
    basis.sums(group, DRIVERS_SET),
    () => chance.share(),
    { sampled: basis.moments(group, DRIVERS_SET)?.sampled },
    group.segment === '' ? undefined : DRAWS_OF_GROUPS,
  );
  ofBasis.set(seed, found);
  return found;
}
