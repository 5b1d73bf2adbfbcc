import type { ValueCounts } from '../../../metrics/estimate.ts';
import { expectationGap, gapCounts } from '../../../metrics/expectation-gap.ts';
import { pairedGap } from '../../../metrics/paired-gap.ts';
import { holm } from '../../../statistics/holm.ts';
import { mcnemar } from '../../../statistics/mcnemar.ts';
import { itemsOf, type Survey } from '../../../survey/survey.ts';
import { wholeTextOf, type GapItem, type RatingItem } from '../../../survey/item.ts';
import type { Basis } from '../../basis.ts';
import { isClear } from '../../compare.ts';
import { everyone } from '../../group-counts.ts';
import type { Figure } from '../../report.ts';
import { figure, reasonToHide } from '../../suppress.ts';
import type { SectionMaker } from '../maker.ts';
import type { ExpectationsSection, ExpectedAttribute, ExpectedPair, Verdict } from './section.ts';

/**
 * Expectation against experience in the current wave, for every item of the type `gap`: the three shares and their net,
 * and where both sides were rated, the two means and the gap between them.
 *
 * Every figure rests on answers whose distributions are released anyway, so that there is nothing to subtract. Several
 * attributes are several tests: their p are Holm's.
 */
export const expectations: SectionMaker<ExpectationsSection> = {
  kind: 'expectations',
  plan: (survey) => ({
    sets: gapsOf(survey).flatMap(({ gap, sides }) =>
      sides ? [{ id: setOf(gap), items: sides.map(({ id }) => id) }] : [],
    ),
  }),
  make: (basis) => {
    const gaps = gapsOf(basis.survey);
    if (gaps.length === 0) return [];
    return [
      {
        kind: 'expectations',
        id: 'expectations',
        wave: basis.current.id,
        attributes: judged(gaps.map((gap) => attributeOf(basis, gap))),
      },
    ];
  },
};

/** A gap, and where it follows from two ratings, what was expected and what it was like. */
interface Gap {
  readonly gap: GapItem;
  readonly sides: readonly [RatingItem, RatingItem] | null;
}

function gapsOf(survey: Survey): Gap[] {
  const items = itemsOf(survey);
  const side = (gap: GapItem, wanted: 'expected' | 'perceived') =>
    items.find(
      (item): item is RatingItem =>
        item.type === 'rating' && item.pair?.gap === gap.id && item.pair.side === wanted,
    );
  return items
    .filter((item): item is GapItem => item.type === 'gap')
    .map((gap) => {
      const [expected, perceived] = [side(gap, 'expected'), side(gap, 'perceived')];
      return { gap, sides: expected && perceived ? [expected, perceived] : null };
    });
}

function setOf(gap: GapItem): string {
  return `pair:${gap.id}`;
}

/** An attribute before it is known how many are tested. */
type Unjudged = Omit<ExpectedAttribute, 'verdict'>;

function attributeOf(basis: Basis, { gap, sides }: Gap): Unjudged {
  const { current, minimum } = basis;
  const values = basis.counts.values(everyone(current.id), gap.id);
  const counts = gapCounts(values);
  const base = counts.below + counts.equal + counts.above;
  const hidden = reasonToHide(base, current.responses, minimum, values);
  const shares = expectationGap(counts);
  const rated = sides && pairOf(basis, gap, sides);
  const p = rated
    ? rated.p
    : hidden === null && shares
      ? (mcnemar(counts.above, counts.below, counts)?.p ?? 1)
      : null;
  return {
    item: gap.id,
    text: wholeTextOf(gap),
    below: figure(shares?.below ?? null, hidden),
    equal: figure(shares?.equal ?? null, hidden),
    above: figure(shares?.above ?? null, hidden),
    net: figure(shares?.net ?? null, hidden),
    pair: rated && rated.pair,
    p,
  };
}

function pairOf(
  basis: Basis,
  gap: GapItem,
  [expected, perceived]: readonly [RatingItem, RatingItem],
): { readonly pair: ExpectedPair; readonly p: number | null } {
  const { current, minimum } = basis;
  const values = [expected, perceived].map((item) => basis.counts.values(everyone(current.id), item.id));
  const answered = (side: number) => [...values[side]!.values()].reduce((sum, one) => sum + one, 0);
  const hide = (size: number, answers?: ValueCounts) =>
    reasonToHide(size, current.responses, minimum, answers);
  const both = basis.moments(everyone(current.id), setOf(gap));
  const found = both && pairedGap(values[0]!, values[1]!, both, perceived.scale);
  const hidden = hide(both?.n ?? 0) ?? hide(answered(0), values[0]) ?? hide(answered(1), values[1]);
  return {
    pair: {
      points: { min: perceived.scale.min, max: perceived.scale.max },
      expected: figure(found?.expected ?? null, hidden),
      perceived: figure(found?.perceived ?? null, hidden),
      gap: figure(found && estimateOf(found.gap), hidden),
    },
    p: hidden === null && found ? found.gap.p : null,
  };
}

function estimateOf({ value, low, high, base }: { value: number; low: number; high: number; base: number }) {
  return { value, low, high, base };
}

/** The attributes with Holm's p; clear is what both p and interval say. */
function judged(attributes: readonly Unjudged[]): ExpectedAttribute[] {
  const tested = attributes.filter(({ p }) => p !== null);
  const adjusted = holm(tested.map(({ p }) => p!));
  return attributes.map((attribute) => {
    const p = adjusted[tested.indexOf(attribute)] ?? null;
    return { ...attribute, p, verdict: verdictOf(attribute.pair?.gap ?? attribute.net, p) };
  });
}

function verdictOf(difference: Figure, p: number | null): Verdict {
  if (!difference.shown || p === null || !isClear({ ...difference.estimate, p })) return 'unclear';
  return difference.estimate.value < 0 ? 'below' : 'above';
}
