import type { ValueCounts } from '../../../metrics/estimate.ts';
import { namedMost } from '../../../metrics/named-most.ts';
import { scaleMean } from '../../../metrics/scale-mean.ts';
import { share } from '../../../metrics/share.ts';
import { itemsOf } from '../../../survey/survey.ts';
import { wholeTextOf, type RankingItem } from '../../../survey/item.ts';
import type { Basis } from '../../basis.ts';
import { everyone } from '../../group-counts.ts';
import { figure, isLowBase, reasonToHide } from '../../suppress.ts';
import type { SectionMaker } from '../maker.ts';
import type { RankingSection } from './section.ts';

/** The places of the options of each `ranking` item in the current wave. */
export const ranking: SectionMaker<RankingSection> = {
  kind: 'ranking',
  make: (basis) =>
    itemsOf(basis.survey)
      .filter((item): item is RankingItem => item.type === 'ranking')
      .map((item) => sectionOf(basis, item)),
};

function sectionOf(basis: Basis, item: RankingItem): RankingSection {
  const { current, minimum } = basis;
  const group = everyone(current.id);
  const counts = basis.counts.values(group, item.id);
  const { sampled } = counts;
  const base = basis.counts.states(group, item.id).get('answered') ?? 0;
  const hidden = reasonToHide(base, current.responses, minimum, counts);
  const ranked = hidden === null && !isLowBase(base);
  const options = item.options.map(({ value, label }) => {
    const places = Array.from({ length: item.max }, (_, index) => counts.get(`${value}.${index + 1}`) ?? 0);
    return { value, label, places, placed: places.reduce((sum, n) => sum + n, 0) };
  });
  const complete = hidden === null && options.every(({ placed }) => placed === base);
  const ordered = ranked ? options.toSorted((a, b) => b.places[0]! - a.places[0]!) : options;
  const firsts = ordered.map(({ places }) => places[0]!);
  return {
    kind: 'ranking',
    id: `ranking-${item.id}`,
    item: item.id,
    text: wholeTextOf(item),
    wave: current.id,
    places: item.max,
    complete,
    ranked,
    leading: ranked ? namedMost(firsts, base, counts).map((place) => ordered[place]!.value) : [],
    options: ordered.map(({ value, label, places, placed }) => ({
      value,
      label,
      first: figure(share({ x: places[0]!, n: base, sampled }), hidden),
      placed: figure(share({ x: placed, n: base, sampled }), hidden),
      mean: complete ? figure(meanPlace(places, counts), hidden) : null,
      places: hidden ? [] : places.map((n) => share({ x: n, n: base, sampled })!),
    })),
  };
}

/** Of the places, as of points of a scale from 1 on. */
function meanPlace(places: readonly number[], { sampled }: ValueCounts) {
  const values = new Map(places.map((n, index) => [String(index + 1), n]));
  return scaleMean(Object.assign(values, { sampled }), { min: 1, max: places.length });
}
