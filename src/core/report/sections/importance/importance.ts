import type { Estimate } from '../../../metrics/estimate.ts';
import { importancePerformance, type Attribute } from '../../../metrics/importance-performance.ts';
import { scaleMean, type ScaleRange } from '../../../metrics/scale-mean.ts';
import { isScale } from '../../../survey/report-settings/named-items.ts';
import { itemsOf } from '../../../survey/survey.ts';
import { wholeTextOf, type ScaleItem } from '../../../survey/item.ts';
import type { Basis } from '../../basis.ts';
import { everyone } from '../../group-counts.ts';
import { namesOf } from '../../names.ts';
import type { Figure } from '../../report.ts';
import { figure, LOW_BASE, reasonToHide } from '../../suppress.ts';
import { answersNeeded } from '../../../metrics/key-drivers.ts';
import { chosenDrivers } from '../drivers/chosen.ts';
import { completeOf } from '../drivers/drivers.ts';
import { estimatedDrivers } from '../drivers/estimate.ts';
import type { SectionMaker } from '../maker.ts';
import type { ImportanceSection, MappedAttribute, Measured } from './section.ts';

/**
 * The map of importance and performance of the current wave: importance as respondents state it where the survey says
 * which questions ask for it, else as it follows from the key drivers. Means are those of the questions themselves, over
 * all who answered each, so that nothing can be had by subtraction.
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
    ([does, matters]) => {
      const [performance, importance] = [does, matters].map((id) => items.find((item) => item.id === id));
      return performance && importance ? [{ performance, importance }] : [];
    },
  );
  const performance = measuredBy(pairs.map((one) => one.performance));
  const matters = measuredBy(pairs.map((one) => one.importance));
  const names = namesOf(pairs.map((one) => one.performance));
  return placed(
    { kind: 'importance', id: 'importance', wave: basis.current.id, basis: 'stated', outcome: null },
    performance,
    matters,
    pairs.map((pair, at) => ({
      item: pair.performance.id,
      text: names[at]!,
      importanceItem: pair.importance.id,
      performance: meanOf(basis, pair.performance, performance),
      importance: meanOf(basis, pair.importance, matters),
    })),
  );
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
  return placed(
    {
      kind: 'importance',
      id: 'importance',
      wave: basis.current.id,
      basis: 'derived',
      outcome: { item: chosen.outcome.id, text: wholeTextOf(chosen.outcome) },
    },
    performance,
    { unit: 'share' },
    kept.map(({ item, driver }, at) => ({
      item: item.id,
      text: names[at]!,
      importanceItem: null,
      performance: meanOf(basis, item, performance),
      importance: figure(driver.share, null),
    })),
  );
}

type About = Pick<ImportanceSection, 'kind' | 'id' | 'wave' | 'basis' | 'outcome'>;
type Unplaced = Omit<MappedAttribute, 'quadrant'>;

/** The lines and the quadrants, from what is shown alone: what is hidden must not be had back from a grand mean. */
function placed(
  about: About,
  performance: Measured,
  matters: Measured,
  attributes: readonly Unplaced[],
): ImportanceSection {
  const map = importancePerformance(
    attributes.flatMap((one): Attribute[] =>
      one.performance.shown && one.importance.shown
        ? [{ id: one.item, performance: one.performance.estimate, importance: one.importance.estimate }]
        : [],
    ),
  );
  return {
    ...about,
    performance,
    importance: matters,
    cross: map && { performance: map.performance, importance: map.importance },
    attributes: attributes.map((one) => {
      const found = map?.attributes.find(({ id }) => id === one.item);
      const ranked = [one.performance, one.importance].every(isRanked);
      return { ...one, quadrant: (ranked && found?.quadrant) || null };
    }),
  };
}

function isRanked(one: Figure): boolean {
  return one.shown && one.estimate.base >= LOW_BASE;
}

/** Points where all items have the same, and 0 to 100 where they have not. */
function measuredBy(items: readonly ScaleItem[]): Measured {
  const first = items[0]?.scale;
  const same = items.every(({ scale }) => scale.min === first?.min && scale.max === first.max);
  return same && first ? { unit: 'scale', min: first.min, max: first.max } : { unit: 'index' };
}

function meanOf(basis: Basis, { id, scale }: ScaleItem, { unit }: Measured): Figure {
  const values = basis.counts.values(everyone(basis.current.id), id);
  const mean = scaleMean(values, scale);
  const hidden = reasonToHide(mean?.base ?? 0, basis.current.responses, basis.minimum);
  return figure(mean && unit === 'index' ? toIndex(mean, scale) : mean, hidden);
}

function toIndex({ value, low, high, base }: Estimate, { min, max }: ScaleRange): Estimate {
  const index = (point: number) => (100 * (point - min)) / (max - min);
  return { value: index(value), low: index(low), high: index(high), base };
}
