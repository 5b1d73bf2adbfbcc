import { share } from '../../../metrics/share.ts';
import { itemsOf } from '../../../survey/survey.ts';
import { valuesOf } from '../../../survey/item-values.ts';
import { wholeTextOf, type Item } from '../../../survey/item.ts';
import type { Basis } from '../../basis.ts';
import { labelInAll } from '../../distributions.ts';
import { protectedFigures, total, type Reached } from './figures.ts';
import type { WayGroups } from './section.ts';

/** Whom each way reached: the shares of the groups among those who named one, with Wilson's interval. */
export function groupsOf(
  basis: Basis,
  all: Reached,
  reached: readonly Reached[],
  ways: readonly string[],
): WayGroups[] {
  return itemsOf(basis.survey)
    .filter((item) => item.segment)
    .map((item) => groupsBy(basis, item, all, reached, ways));
}

function groupsBy(
  basis: Basis,
  item: Item,
  all: Reached,
  reached: readonly Reached[],
  ways: readonly string[],
): WayGroups {
  const levels = valuesOf(item);
  const countsOf = (one: Reached) => basis.counts.values(one.group, item.id);
  // Some may choose several groups: the base is who answered, not what they chose.
  const baseOf = (one: Reached) => basis.counts.states(one.group, item.id).get('answered') ?? 0;
  const columns = levels.map((level) =>
    protectedFigures(basis, all, reached, {
      item: item.id,
      base: baseOf,
      answers: countsOf,
      estimate: (one) => {
        const counts = countsOf(one);
        const x = counts.get(level) ?? 0;
        // That of everyone is the share of the distribution, and knows the list as that does.
        return total(counts) > 0 ? share({ x, n: baseOf(one), sampled: counts.sampled }) : null;
      },
    }),
  );
  return {
    item: item.id,
    text: wholeTextOf(item),
    levels: levels.map((level) => ({ level, label: labelInAll(basis, item, level) })),
    rows: [null, ...ways].map((way, place) => ({ way, shares: columns.map((figures) => figures[place]!) })),
  };
}
