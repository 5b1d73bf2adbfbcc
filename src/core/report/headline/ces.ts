import { agreedCounts, ces, CES_SCALE } from '../../metrics/ces.ts';
import { scaleMeanChange, scaleSample } from '../../metrics/scale-mean.ts';
import { shareChange } from '../../metrics/share.ts';
import { wholeTextOf, type CesItem } from '../../survey/item.ts';
import type { Basis } from '../basis.ts';
import { brokenFor } from '../breaks/breaks.ts';
import { everyone } from '../group-counts.ts';
import { figure, reasonToHide } from '../suppress.ts';
import type { CesHeadline } from './headline.ts';
import { shareSample } from './share-sample.ts';
import { trendOf, type Series } from './trend.ts';

export function cesHeadline(basis: Basis, item: CesItem): CesHeadline {
  const waves = basis.waves.map(({ id: wave, responses }) => {
    const values = basis.counts.values(everyone(wave), item.id);
    const counts = agreedCounts(values);
    const hidden = reasonToHide(counts.n, responses, basis.minimum, values);
    const metrics = ces(values);
    return {
      wave,
      values,
      counts,
      mean: figure(metrics?.mean ?? null, hidden),
      agreed: figure(metrics?.agreed ?? null, hidden),
    };
  });
  const now = waves.at(-1)!;
  const mean: Series = {
    measure: 'mean',
    waves: waves.map((one) => ({
      wave: one.wave,
      figure: one.mean,
      sample: scaleSample(one.values, CES_SCALE),
    })),
    change: (later, earlier) => scaleMeanChange(waves[later]!.values, waves[earlier]!.values, CES_SCALE),
  };
  const agreed: Series = {
    measure: 'agreed',
    waves: waves.map((one) => ({
      wave: one.wave,
      figure: one.agreed,
      sample: shareSample(one.counts),
      proportion: one.counts,
    })),
    change: (later, earlier) => shareChange(waves[later]!.counts, waves[earlier]!.counts),
  };
  const broken = brokenFor(basis, [item.id]);
  const trends = [mean, agreed].map((series) => trendOf(series, broken));
  return {
    metric: 'ces',
    item: item.id,
    text: wholeTextOf(item),
    wave: now.wave,
    mean: now.mean,
    agreed: now.agreed,
    change: trends[0]?.steps.at(-1)?.change ?? null,
    byWave: waves.map((one) => ({ wave: one.wave, mean: one.mean, agreed: one.agreed })),
    trends,
  };
}
