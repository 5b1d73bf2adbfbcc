import { expectationGap, gapChange, gapCounts, gapScores } from '../../metrics/expectation-gap.ts';
import { sampleOf } from '../../statistics/sample.ts';
import { itemsOf, type Survey } from '../../survey/survey.ts';
import { wholeTextOf, type GapItem, type Item } from '../../survey/item.ts';
import type { Basis } from '../basis.ts';
import { brokenFor } from '../breaks/breaks.ts';
import { everyone } from '../group-counts.ts';
import { figure, reasonToHide } from '../suppress.ts';
import type { GapHeadline } from './headline.ts';
import { trendOf } from './trend.ts';

/**
 * The gaps that open a report: those that were asked for outright, and a pair of ratings where it is the only one.
 * Several pairs are attributes, which are compared with one another further down.
 */
export function isHeadlineGap(survey: Survey, item: Item): item is GapItem {
  if (item.type !== 'gap') return false;
  const pairs = itemsOf(survey).filter((one) => one.type === 'gap' && one.computed);
  return !item.computed || pairs.length === 1;
}

export function gapHeadline(basis: Basis, item: GapItem): GapHeadline {
  const waves = basis.waves.map(({ id: wave, responses }) => {
    const values = basis.counts.values(everyone(wave), item.id);
    const counts = gapCounts(values);
    const n = counts.below + counts.equal + counts.above;
    const hidden = reasonToHide(n, responses, basis.minimum, values);
    const gap = expectationGap(counts);
    return {
      wave,
      counts,
      parts: hidden === null && gap ? { below: gap.below, equal: gap.equal, above: gap.above } : null,
      figure: figure(gap?.net ?? null, hidden),
      sample: sampleOf(gapScores(counts), counts),
    };
  });
  const now = waves.at(-1)!;
  const trend = trendOf(
    {
      measure: 'net',
      waves,
      change: (later, earlier) => gapChange(waves[later]!.counts, waves[earlier]!.counts),
    },
    brokenFor(basis, [item.id]),
  );
  return {
    metric: 'gap',
    item: item.id,
    text: wholeTextOf(item),
    wave: now.wave,
    net: now.figure,
    parts: now.parts,
    change: trend.steps.at(-1)?.change ?? null,
    byWave: waves.map((one) => ({ wave: one.wave, net: one.figure })),
    trends: [trend],
  };
}
