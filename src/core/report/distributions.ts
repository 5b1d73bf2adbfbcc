import { scaleMean } from '../metrics/scale-mean.ts';
import { share } from '../metrics/share.ts';
import { isCoded, wholeTextOf, type CodedItem, type Item } from '../survey/item.ts';
import { itemsOf } from '../survey/survey.ts';
import { labelOf, valuesOf } from '../survey/item-values.ts';
import type { Text } from '../survey/text.ts';
import type { Basis } from './basis.ts';
import { everyone } from './group-counts.ts';
import type { Distribution, DistributionWave, WaveSummary } from './report.ts';
import { isLowBase, reasonToHide } from './suppress.ts';

/** How each item was answered, wave by wave, in the order of the survey. */
export function distributions(basis: Basis): Distribution[] {
  return itemsOf(basis.survey)
    .filter(isCoded)
    .map((item) => {
      const values = allValues(basis, item);
      return {
        item: item.id,
        type: item.type,
        text: wholeTextOf(item),
        values: values.map((value) => ({ value, label: labelInAll(basis, item, value) })),
        waves: basis.waves.map((wave) => distributionOf(basis, item, values, wave)),
      };
    });
}

/** The words for a value in every language of the survey. */
export function labelInAll(basis: Basis, item: Item, value: string): Text {
  return Object.fromEntries(basis.survey.locales.map((locale) => [locale, labelOf(item, value, locale)]));
}

/** The values of an item in its order; after them those that were once given and that it no longer has. */
function allValues(basis: Basis, item: CodedItem): string[] {
  const declared = valuesOf(item);
  const given = basis.waves.flatMap((wave) => [...basis.counts.values(everyone(wave.id), item.id).keys()]);
  const dropped = [...new Set(given)].filter((value) => !declared.includes(value)).sort();
  return [...declared, ...dropped];
}

/** Who is counted has ticked a box that has to be ticked, and has given an answer that screens nobody out. */
function tellsNothing({ type, required, endIf }: CodedItem): boolean {
  return (type === 'consent' && required) || endIf?.screenOut === true;
}

function distributionOf(
  basis: Basis,
  item: CodedItem,
  order: readonly string[],
  { id: wave, responses }: WaveSummary,
): DistributionWave {
  const group = everyone(wave);
  const states = basis.counts.states(group, item.id);
  const values = basis.counts.values(group, item.id);
  // Who chose several options is one respondent: the base is those who answered, not the choices they made.
  const base = states.get('answered') ?? 0;
  const reason = reasonToHide(base, responses, basis.minimum, tellsNothing(item) ? undefined : values);
  const missing = {
    skipped: states.get('skipped') ?? 0,
    doesNotApply: states.get('doesNotApply') ?? 0,
    dontKnow: states.get('dontKnow') ?? 0,
    refused: states.get('refused') ?? 0,
    notShown: states.get('notShown') ?? 0,
  };
  if (reason) {
    const told = reason === 'noData' ? { base, missing } : { base: null, missing: null };
    return { wave, shown: false, reason, lowBase: false, ...told, cells: [], mean: null };
  }
  return {
    wave,
    shown: true,
    reason: null,
    lowBase: isLowBase(base),
    base,
    missing,
    cells: order.map((value) => {
      const n = values.get(value) ?? 0;
      return { value, n, share: share({ x: n, n: base, sampled: values.sampled })! };
    }),
    mean: 'scale' in item ? scaleMean(values, item.scale) : null,
  };
}
