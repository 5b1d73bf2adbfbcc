import { namedMost } from '../../../metrics/named-most.ts';
import { share } from '../../../metrics/share.ts';
import { CHURN_CODES } from '../../../survey/ready-made/churn.ts';
import { itemsOf } from '../../../survey/survey.ts';
import { valuesOf } from '../../../survey/item-values.ts';
import { wholeTextOf, type ReasonsItem } from '../../../survey/item.ts';
import type { Basis } from '../../basis.ts';
import { labelInAll } from '../../distributions.ts';
import { everyone } from '../../group-counts.ts';
import { figure, isLowBase, reasonToHide } from '../../suppress.ts';
import type { SectionMaker } from '../maker.ts';
import type { ReasonsSection } from './section.ts';

/**
 * The reasons to leave of each `reasons` item in the current wave, as a Pareto: shares of those who named any, with
 * Wilson's interval.
 *
 * S. M. Keaveney (1995), Customer Switching Behavior in Service Industries. Journal of Marketing 59, 71-82.
 */
export const reasons: SectionMaker<ReasonsSection> = {
  kind: 'reasons',
  make: (basis) =>
    itemsOf(basis.survey)
      .filter((item): item is ReasonsItem => item.type === 'reasons')
      .map((item) => sectionOf(basis, item)),
};

/** Of Keaveney's eight, these two are not of the company's making. */
const NOT_OWN: readonly string[] = ['competition', 'involuntary'];

function sectionOf(basis: Basis, item: ReasonsItem): ReasonsSection {
  const { current, minimum } = basis;
  const group = everyone(current.id);
  const counts = basis.counts.values(group, item.id);
  const base = basis.counts.states(group, item.id).get('answered') ?? 0;
  const hidden = reasonToHide(base, current.responses, minimum, counts);
  const ranked = hidden === null && !isLowBase(base);
  const notOwn = basis.survey.report.reasons?.notOwn;
  const named = valuesOf(item).map((value) => ({
    value,
    n: counts.get(value) ?? 0,
    own: notOwn || isKnown(value) ? !(notOwn ?? NOT_OWN).includes(value) : null,
  }));
  const ordered = ranked ? named.toSorted((a, b) => b.n - a.n) : named;
  const several = item.max > 1;
  // The company's own causes are added up apart from the others.
  const upTo = ordered.map(({ own }, place) =>
    ordered
      .slice(0, place + 1)
      .filter((one) => one.own === own)
      .reduce((sum, { n }) => sum + n, 0),
  );
  return {
    kind: 'reasons',
    id: `reasons-${item.id}`,
    item: item.id,
    text: wholeTextOf(item),
    wave: current.id,
    several,
    ranked,
    leading: ranked
      ? namedMost(
          ordered.map(({ n }) => n),
          base,
          counts,
        ).map((place) => ordered[place]!.value)
      : [],
    reasons: ordered.map(({ value, n, own }, place) => ({
      value,
      label: labelInAll(basis, item, value),
      own,
      share: figure(share({ x: n, n: base, sampled: counts.sampled }), hidden),
      upTo: several ? null : figure(share({ x: upTo[place]!, n: base, sampled: counts.sampled }), hidden),
    })),
  };
}

function isKnown(value: string): boolean {
  return (CHURN_CODES as readonly string[]).includes(value);
}
