import {
  LOYALTY_GROUPS,
  loyalAmong,
  loyaltyBase,
  loyaltyChanges,
  loyaltyCounts,
  loyaltyShares,
  type LoyaltyCounts,
} from '../../../metrics/loyalty-groups.ts';
import { share, shareChange } from '../../../metrics/share.ts';
import type { Survey } from '../../../survey/survey.ts';
import type { Basis } from '../../basis.ts';
import { brokenFor } from '../../breaks/breaks.ts';
import { changeSince, told } from '../../compare.ts';
import { everyone } from '../../group-counts.ts';
import type { WaveSummary } from '../../report.ts';
import { figure, protect, reasonToHidePart } from '../../suppress.ts';
import { isUnanimous } from '../../unanimous.ts';
import { dividedId, sidesId, type Crossing } from '../../hold/crossing.ts';
import type { SectionMaker } from '../maker.ts';
import type { LoyaltySection, LoyaltySide } from './section.ts';
import { sidesOf } from './sides.ts';

/**
 * Satisfaction crossed with loyalty in the current wave: apostles, mercenaries, hostages and defectors, and how much more
 * loyal the delighted are than the merely satisfied.
 *
 * T. O. Jones, W. E. Sasser (1995), Why satisfied customers defect. Harvard Business Review 73(6), 88-99.
 */
export const loyalty: SectionMaker<LoyaltySection> = {
  kind: 'loyalty',
  plan: (survey) => {
    const sides = sidesOf(survey);
    return { pairs: sides ? [[sides.satisfaction.item, sides.loyalty.item]] : [] };
  },
  make: (basis) => {
    const sides = sidesOf(basis.survey);
    return sides ? [sectionOf(basis, sides)] : [];
  },
};

type Sides = Readonly<Record<'satisfaction' | 'loyalty', LoyaltySide>>;

/** What a release has to keep step with: the crossing as it is counted. */
export function crossingOf(survey: Survey): Crossing | null {
  const sides = sidesOf(survey);
  return sides && crossedBy(sides);
}

function crossedBy({ satisfaction, loyalty: other }: Sides): Crossing {
  return {
    items: [satisfaction.item, other.item],
    satisfied: satisfaction.from,
    highest: satisfaction.max,
    loyal: other.from,
  };
}

function sectionOf(basis: Basis, sides: Sides): LoyaltySection {
  const [now, before] = [basis.waves.at(-1)!, basis.waves.at(-2)].map(
    (wave) => wave && inWave(basis, sides, wave),
  );
  const broken = brokenFor(basis, [sides.satisfaction.item, sides.loyalty.item]);
  const shares = loyaltyShares(now!.counts);
  const changes =
    before && !before.hidden && !now!.hidden && !broken.has(now!.wave)
      ? loyaltyChanges(now!.counts, before.counts)
      : null;
  return {
    kind: 'loyalty',
    id: `loyalty-${sides.satisfaction.item}-${sides.loyalty.item}`,
    wave: basis.current.id,
    ...sides,
    groups: LOYALTY_GROUPS.map((group) => ({
      group,
      share: figure(shares?.[group] ?? null, now!.hidden),
      change: changes && changeSince(before!.wave, changes[group]),
    })),
    delighted: delightedOf(basis, sides, now!),
  };
}

/** Who answered both questions in a wave. Each question is published of all who answered it, which is a whole of these. */
function inWave(basis: Basis, { satisfaction, loyalty }: Sides, { id: wave, responses }: WaveSummary) {
  const group = everyone(wave);
  const pairs = basis.counts.values(group, `${satisfaction.item}*${loyalty.item}`);
  const counts = loyaltyCounts(pairs, { satisfied: satisfaction.from, loyal: loyalty.from });
  const wholes = [satisfaction, loyalty].map(
    ({ item }) => basis.counts.states(group, item).get('answered') ?? 0,
  );
  const crossing = crossedBy({ satisfaction, loyalty });
  const sides = { wave, segment: sidesId(crossing), level: null };
  const isWithheld = crossing.items.some((item) => basis.counts.isWithheld(sides, item));
  // Where all gave one of the two questions the same answer, the groups are the answers to the other.
  const isToldByHalf = crossing.items.some((item, at) =>
    isUnanimous(basis.counts.values(group, item), wholes[at]!),
  );
  const hidden =
    reasonToHidePart(loyaltyBase(counts), wholes, responses, basis.minimum) ??
    (hasSmallSide(counts, basis.minimum) || isWithheld || isToldByHalf ? 'complement' : null);
  return { wave, pairs, counts, hidden };
}

/**
 * Whether one of the four sides of the crossing has only a few people. Who is known to be dissatisfied is known to be one of
 * them, and the crossing tells what they answered to the other question.
 */
function hasSmallSide(counts: LoyaltyCounts, minimum: number): boolean {
  const { apostles, mercenaries, hostages, defectors } = counts;
  return [apostles + mercenaries, hostages + defectors, apostles + hostages, mercenaries + defectors].some(
    (side) => side > 0 && side < minimum,
  );
}

/** The highest point and the other satisfied ones divide the satisfied, whose number the four groups tell. */
function delightedOf(
  { minimum, counts: all }: Basis,
  { satisfaction, loyalty }: Sides,
  { wave, pairs, counts, hidden }: ReturnType<typeof inWave>,
): LoyaltySection['delighted'] {
  const { from, max } = satisfaction;
  const highest = loyalAmong(pairs, loyalty.from, (point) => point === max);
  const satisfied = loyalAmong(pairs, loyalty.from, (point) => point >= from && point < max);
  const reasons = protect(
    [
      { key: 'all', size: counts.apostles + counts.mercenaries, fixed: hidden ? 'secret' : 'open' },
      { key: 'highest', size: highest.n, among: loyaltyBase(counts) },
      { key: 'satisfied', size: satisfied.n, among: loyaltyBase(counts) },
    ],
    [{ whole: 'all', parts: ['highest', 'satisfied'] }],
    minimum,
  );
  const divided = dividedId(crossedBy({ satisfaction, loyalty }));
  const isWithheld = all.isWithheld({ wave, segment: divided, level: null }, loyalty.item);
  const withheld = isWithheld ? 'complement' : null;
  const why = (key: string) => hidden ?? reasons.get(key) ?? withheld;
  const [top, below] = [figure(share(highest), why('highest')), figure(share(satisfied), why('satisfied'))];
  if (!top.shown || !below.shown) return { highest: top, satisfied: below, difference: null };
  return { highest: top, satisfied: below, difference: told(shareChange(highest, satisfied)) };
}
