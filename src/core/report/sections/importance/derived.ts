import { wholeTextOf } from '../../../survey/item.ts';
import type { Basis } from '../../basis.ts';
import { everyone } from '../../group-counts.ts';
import { namesOf } from '../../names.ts';
import { figure } from '../../suppress.ts';
import { chosenDrivers } from '../drivers/chosen.ts';
import { completeOf, neededFor } from '../drivers/drivers.ts';
import { estimatedDrivers } from '../drivers/estimate.ts';
import { derivedBySegment } from './derived-by-segment.ts';
import { meanOf, measuredBy } from './measured-by.ts';
import { placed } from './placed.ts';
import type { ImportanceSection } from './section.ts';

/** The map of what goes with the outcome. None without key drivers: their own section says what they lack. */
export function derivedMap(basis: Basis): ImportanceSection | null {
  const chosen = chosenDrivers(basis.survey);
  const all = everyone(basis.current.id);
  if (!chosen || completeOf(basis, all) < neededFor(basis, chosen)) return null;
  const found = estimatedDrivers(basis, all);
  if (!found) return null;
  // Where more is worse, there is no doing well: such a rating is a driver, but no attribute of the map.
  const kept = chosen.drivers
    .map((item, at) => ({ item, at, driver: found.drivers[at]! }))
    .filter(({ driver }) => !driver.negative);
  if (kept.length < 2) return null;
  const performance = measuredBy(kept.map(({ item }) => item));
  const names = namesOf(kept.map(({ item }) => item));
  return {
    kind: 'importance',
    // A survey that asks what matters has that map too, under the plain name.
    id: basis.survey.report.importance ? 'derived-importance' : 'importance',
    wave: basis.current.id,
    basis: 'derived',
    outcome: { item: chosen.outcome.id, text: wholeTextOf(chosen.outcome) },
    performance,
    importance: { unit: 'share' },
    ...placed(
      kept.map(({ item, driver }, at) => ({
        item: item.id,
        text: names[at]!,
        importanceItem: null,
        performance: meanOf(basis, item, performance),
        importance: figure(driver.share, null),
      })),
    ),
    segments: derivedBySegment(basis, chosen, kept, performance),
  };
}
