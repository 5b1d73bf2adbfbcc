import { keyDrivers, type KeyDrivers } from '../../../metrics/key-drivers.ts';
import { randomFrom } from '../../../synthetic/random.ts';
import type { Basis } from '../../basis.ts';
import { everyone } from '../../group-counts.ts';
import { DRIVERS_SET } from './chosen.ts';

/** Two sections need the same estimates of a report, and they take a while. */
const made = new WeakMap<Basis, KeyDrivers | null>();

/** The key drivers of the current wave. */
export function estimatedDrivers(basis: Basis): KeyDrivers | null {
  const known = made.get(basis);
  if (known !== undefined) return known;
  const { survey, current } = basis;
  const chance = randomFrom(`${survey.id} ${current.id} drivers`);
  const found = keyDrivers(basis.sums(everyone(current.id), DRIVERS_SET), () => chance.share(), {
    sampled: basis.moments(everyone(current.id), DRIVERS_SET)?.sampled,
  });
  made.set(basis, found);
  return found;
}
