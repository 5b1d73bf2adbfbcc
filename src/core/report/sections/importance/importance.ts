import { answersNeeded } from '../../../metrics/key-drivers.ts';
import { isScale } from '../../../survey/report-settings/named-items.ts';
import { itemsOf } from '../../../survey/survey.ts';
import { wholeTextOf, type ScaleItem } from '../../../survey/item.ts';
import type { Basis } from '../../basis.ts';
import { everyone } from '../../group-counts.ts';
import { namesOf } from '../../names.ts';
import type { Figure } from '../../report.ts';
import { figure, reasonToHide } from '../../suppress.ts';
import { chosenDrivers } from '../drivers/chosen.ts';
import { completeOf } from '../drivers/drivers.ts';
import { estimatedDrivers } from '../drivers/estimate.ts';
import type { SectionMaker } from '../maker.ts';
import { mapsBySegment, type StatedPair } from './by-segment.ts';
import { meanIn, measuredBy } from './measured-by.ts';
import { placed } from './placed.ts';
import type { ImportanceSection, Measured } from './section.ts';

/**
 * The map of importance and performance of the current wave: importance as respondents state it where the survey says
 * which questions ask for it, else as it follows from the key drivers. Means are those of the questions themselves, over
 * all who answered each, so that nothing can be had by subtraction. Stated importance is told of each group of each segment
 * too; what goes with an outcome is not, because it takes a hundred complete answers a group.
 */
export const importance: SectionMaker<ImportanceSection> = {
  kind: 'importance',
  make: (basis) => {
    const section = basis.survey.report.importance ? stated(basis) : derived(basis);
    return section ? [section] : [];
  },
};

function stated(basis: Basis): ImportanceSection {
  const items = itemsOf(basis.survey).filter(isScale);
  const pairs = Object.entries(basis.survey.report.importance?.attributes ?? {}).flatMap(
    ([does, matters]): StatedPair[] => {
      const [performance, importance] = [does, matters].map((id) => items.find((item) => item.id === id));
      return performance && importance ? [{ performance, importance }] : [];
    },
  );
  const performance = measuredBy(pairs.map((one) => one.performance));
  const matters = measuredBy(pairs.map((one) => one.importance));
  const names = namesOf(pairs.map((one) => one.performance));
  return {
    ...about(basis),
    basis: 'stated',
    outcome: null,
    performance,
    importance: matters,
    ...placed(
      pairs.map((pair, at) => ({
        item: pair.performance.id,
        text: names[at]!,
        importanceItem: pair.importance.id,
        performance: meanOf(basis, pair.performance, performance),
        importance: meanOf(basis, pair.importance, matters),
      })),
    ),
    segments: mapsBySegment(basis, pairs, { performance, importance: matters }),
  };
}

/** None without key drivers: their own section says what they lack. */
function derived(basis: Basis): ImportanceSection | null {
  const chosen = chosenDrivers(basis.survey);
  if (!chosen || completeOf(basis) < Math.max(basis.minimum, answersNeeded(chosen.drivers.length)))
    return null;
  const found = estimatedDrivers(basis);
  if (!found) return null;
  // Where more is worse, there is no doing well: such a rating is a driver, but no attribute of the map.
  const kept = chosen.drivers
    .map((item, at) => ({ item, driver: found.drivers[at]! }))
    .filter(({ driver }) => !driver.negative);
  if (kept.length < 2) return null;
  const performance = measuredBy(kept.map(({ item }) => item));
  const names = namesOf(kept.map(({ item }) => item));
  return {
    ...about(basis),
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
  };
}

function about(basis: Basis) {
  return { kind: 'importance', id: 'importance', wave: basis.current.id } as const;
}

function meanOf(basis: Basis, item: ScaleItem, measured: Measured): Figure {
  const mean = meanIn(measured, basis, everyone(basis.current.id), item);
  return figure(mean, reasonToHide(mean?.base ?? 0, basis.current.responses, basis.minimum));
}
