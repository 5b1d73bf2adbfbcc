import { csat } from '../../../metrics/csat.ts';
import { highestMeans, pairedMeans } from '../../../metrics/paired-means.ts';
import { unpiped } from '../../../survey/piping/template.ts';
import { itemsOf, type Survey } from '../../../survey/survey.ts';
import type { EffortItem } from '../../../survey/item.ts';
import type { Basis } from '../../basis.ts';
import { told } from '../../compare.ts';
import { everyone } from '../../group-counts.ts';
import { figure, isLowBase, reasonToHide, reasonToHidePart } from '../../suppress.ts';
import type { SectionMaker } from '../maker.ts';
import type { CostComparison, CostSection } from './section.ts';

/** What being a customer costs, in the current wave: one section for each question of type `effort`. */
export const cost: SectionMaker<CostSection> = {
  kind: 'cost',
  plan: (survey) => ({
    sets: costsOf(survey)
      .filter(({ items }) => items.length > 1)
      .map(({ set, items }) => ({ id: set, items: items.map(({ id }) => id) })),
  }),
  make: (basis) => costsOf(basis.survey).map((costs) => sectionOf(basis, costs)),
};

interface Costs {
  readonly id: string;
  readonly set: string;
  readonly items: readonly EffortItem[];
}

/** The costs that were asked together. */
function costsOf(survey: Survey): Costs[] {
  const efforts = itemsOf(survey).filter((item): item is EffortItem => item.type === 'effort');
  const idOf = ({ matrix, id }: EffortItem) => matrix?.id ?? id;
  return [...new Set(efforts.map(idOf))].map((id) => ({
    id,
    set: `cost-${id}`,
    items: efforts.filter((item) => idOf(item) === id),
  }));
}

function sectionOf(basis: Basis, costs: Costs): CostSection {
  const { current, minimum } = basis;
  const group = everyone(current.id);
  const each = costs.items.map((item) => {
    const base = basis.counts.states(group, item.id).get('answered') ?? 0;
    const hidden = reasonToHide(base, current.responses, minimum);
    const metrics = csat(basis.counts.values(group, item.id), item.scale);
    return { item, base, hidden, metrics };
  });
  const ranked = each.every(({ base, hidden }) => hidden === null && !isLowBase(base));
  const ordered = ranked
    ? each.toSorted((a, b) => (b.metrics?.mean.value ?? 0) - (a.metrics?.mean.value ?? 0))
    : each;
  const [first] = costs.items;
  const { min, max } = first!.scale;
  return {
    kind: 'cost',
    id: `cost-${costs.id}`,
    text: unpiped(first!.matrix?.text ?? first!.text),
    wave: current.id,
    scale: { min, max },
    ranked,
    costs: ordered.map(({ item, hidden, metrics }) => ({
      item: item.id,
      cost: item.cost,
      label: unpiped(item.text),
      mean: figure(metrics?.mean ?? null, hidden),
      much: figure(metrics?.topTwo ?? null, hidden),
    })),
    comparison: comparisonOf(
      basis,
      costs,
      each.map(({ base }) => base),
    ),
  };
}

/** Within respondents: differences between people do not blur it. */
function comparisonOf(basis: Basis, costs: Costs, bases: readonly number[]): CostComparison {
  const { current, minimum } = basis;
  const moments = basis.moments(current.id, costs.set);
  const reason = reasonToHidePart(moments?.n ?? 0, bases, current.responses, minimum);
  if (reason || !moments) return { shown: false, reason: reason ?? 'noData' };
  const ids = costs.items.map(({ id }) => id);
  const pairs = pairedMeans(moments, costs.items[0]!.scale);
  return {
    shown: true,
    base: moments.n,
    heaviest: isLowBase(moments.n) ? [] : highestMeans(moments.means, pairs).map((place) => ids[place]!),
    pairs: pairs.map(({ one, other, difference }) => ({
      item: ids[one]!,
      other: ids[other]!,
      difference: told(difference),
    })),
  };
}
