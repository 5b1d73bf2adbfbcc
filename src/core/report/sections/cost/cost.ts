import { csat } from '../../../metrics/csat.ts';
import { highestMeans, pairedMeans } from '../../../metrics/paired-means.ts';
import { scaleSample } from '../../../metrics/scale-mean.ts';
import { unpiped } from '../../../survey/piping/template.ts';
import { itemsOf, type Survey } from '../../../survey/survey.ts';
import type { EffortItem } from '../../../survey/item.ts';
import type { Basis } from '../../basis.ts';
import { told } from '../../compare.ts';
import { everyone } from '../../group-counts.ts';
import { figure, isLowBase, reasonToHide } from '../../suppress.ts';
import type { Hidden } from '../../report.ts';
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
    const values = basis.counts.values(group, item.id);
    const hidden = reasonToHide(base, current.responses, minimum, values);
    const metrics = csat(values, item.scale);
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
      each.map(({ hidden }) => hidden),
    ),
  };
}

/**
 * Within respondents, so that differences between people do not blur it. What is compared are the means that are published,
 * those of the few who answered some of the costs among them: nothing is told of these few that is not told already.
 */
function comparisonOf(basis: Basis, costs: Costs, hidden: readonly (Hidden | null)[]): CostComparison {
  const { current, minimum } = basis;
  const group = everyone(current.id);
  const moments = basis.moments(group, costs.set);
  const reason =
    reasonToHide(moments?.n ?? 0, current.responses, minimum) ?? hidden.find((one) => one !== null);
  const samples = costs.items.flatMap(
    ({ id, scale }) => scaleSample(basis.counts.values(group, id), scale) ?? [],
  );
  if (reason || !moments) return { shown: false, reason: reason ?? 'noData' };
  const ids = costs.items.map(({ id }) => id);
  const means = samples.map(({ mean }) => mean);
  const pairs = pairedMeans(samples, moments, costs.items[0]!.scale);
  return {
    shown: true,
    base: moments.n,
    heaviest: isLowBase(moments.n) ? [] : highestMeans(means, pairs).map((place) => ids[place]!),
    pairs: pairs.map(({ one, other, difference }) => ({
      item: ids[one]!,
      other: ids[other]!,
      difference: told(difference),
    })),
  };
}
