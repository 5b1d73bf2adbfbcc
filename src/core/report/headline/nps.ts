import { nps, npsBase, npsChange, npsCounts, npsParts, npsScores, NPS_SCALE } from '../../metrics/nps.ts';
import { sampleOf } from '../../statistics/sample.ts';
import { wholeTextOf, type NpsItem } from '../../survey/item.ts';
import type { Basis } from '../basis.ts';
import { brokenFor } from '../breaks/breaks.ts';
import { everyone } from '../group-counts.ts';
import { figure, reasonToHide } from '../suppress.ts';
import type { NpsHeadline } from './headline.ts';
import { trendOf } from './trend.ts';

export function isNpsScale({ scale }: NpsItem): boolean {
  return scale.min === NPS_SCALE.min && scale.max === NPS_SCALE.max;
}

export function npsHeadline(basis: Basis, item: NpsItem): NpsHeadline {
  const waves = basis.waves.map(({ id: wave, responses }) => {
    const values = basis.counts.values(everyone(wave), item.id);
    const counts = npsCounts(values);
    const base = npsBase(counts);
    const hidden = reasonToHide(base, responses, basis.minimum, values);
    return {
      wave,
      counts,
      hidden,
      figure: figure(nps(counts), hidden),
      sample: sampleOf(npsScores(counts), counts),
    };
  });
  const now = waves.at(-1)!;
  const trend = trendOf(
    {
      measure: 'nps',
      waves,
      change: (later, earlier) => npsChange(waves[later]!.counts, waves[earlier]!.counts),
    },
    brokenFor(basis, [item.id]),
  );
  return {
    metric: 'nps',
    item: item.id,
    text: wholeTextOf(item),
    wave: now.wave,
    nps: now.figure,
    parts: now.hidden ? null : npsParts(now.counts),
    change: trend.steps.at(-1)?.change ?? null,
    byWave: waves.map((one) => ({ wave: one.wave, nps: one.figure })),
    trends: [trend],
  };
}
