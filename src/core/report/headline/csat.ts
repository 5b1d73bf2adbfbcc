import { csat, csatCounts, type CsatCounts } from '../../metrics/csat.ts';
import { scaleMeanChange, scaleSample } from '../../metrics/scale-mean.ts';
import { shareChange } from '../../metrics/share.ts';
import { wholeTextOf, type CsatItem } from '../../survey/item.ts';
import type { Basis } from '../basis.ts';
import { brokenFor } from '../breaks/breaks.ts';
import { everyone } from '../group-counts.ts';
import { figure, reasonToHide } from '../suppress.ts';
import type { CsatHeadline } from './headline.ts';
import { shareSample } from './share-sample.ts';
import { trendOf, type Series } from './trend.ts';

export function csatHeadline(basis: Basis, item: CsatItem): CsatHeadline {
  const { scale } = item;
  const waves = basis.waves.map(({ id: wave, responses }) => {
    const values = basis.counts.values(everyone(wave), item.id);
    const counts = csatCounts(values, scale);
    const hidden = reasonToHide(counts.base, responses, basis.minimum, values);
    const metrics = csat(values, scale);
    return {
      wave,
      values,
      counts,
      topBox: figure(metrics?.topBox ?? null, hidden),
      topTwo: figure(metrics?.topTwo ?? null, hidden),
      bottomTwo: figure(metrics?.bottomTwo ?? null, hidden),
      mean: figure(metrics?.mean ?? null, hidden),
    };
  });
  const now = waves.at(-1)!;
  const boxes = (measure: 'topBox' | 'topTwo'): Series => {
    const of = (counts: CsatCounts) => ({ x: counts[measure], n: counts.base, sampled: counts.sampled });
    return {
      measure,
      waves: waves.map((one) => ({
        wave: one.wave,
        figure: one[measure],
        sample: shareSample(of(one.counts)),
        proportion: of(one.counts),
      })),
      change: (later, earlier) => shareChange(of(waves[later]!.counts), of(waves[earlier]!.counts)),
    };
  };
  const mean: Series = {
    measure: 'mean',
    waves: waves.map((one) => ({
      wave: one.wave,
      figure: one.mean,
      sample: scaleSample(one.values, scale),
    })),
    change: (later, earlier) => scaleMeanChange(waves[later]!.values, waves[earlier]!.values, scale),
  };
  const broken = brokenFor(basis, [item.id]);
  const trends = [boxes('topTwo'), boxes('topBox'), mean].map((series) => trendOf(series, broken));
  return {
    metric: 'csat',
    item: item.id,
    text: wholeTextOf(item),
    wave: now.wave,
    points: { min: scale.min, max: scale.max },
    topBox: now.topBox,
    topTwo: now.topTwo,
    bottomTwo: now.bottomTwo,
    mean: now.mean,
    change: trends[0]?.steps.at(-1)?.change ?? null,
    byWave: waves.map(({ wave, topBox, topTwo, mean }) => ({ wave, topBox, topTwo, mean })),
    trends,
  };
}
