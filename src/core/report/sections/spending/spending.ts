import type { ValueCounts } from '../../../metrics/estimate.ts';
import { scaleMean, scaleMeanChange } from '../../../metrics/scale-mean.ts';
import { PERCENT, spendingShare, type SpendingShare } from '../../../metrics/spending-share.ts';
import type { Quantile } from '../../../statistics/quantile.ts';
import { itemsOf } from '../../../survey/survey.ts';
import { wholeTextOf, type ShareItem } from '../../../survey/item.ts';
import type { Basis } from '../../basis.ts';
import { brokenFor } from '../../breaks/breaks.ts';
import { changeSince } from '../../compare.ts';
import { everyone } from '../../group-counts.ts';
import type { Change, Hidden } from '../../report.ts';
import { figure, reasonToHide } from '../../suppress.ts';
import type { SectionMaker } from '../maker.ts';
import { forecastOf, timeOf } from './forecast.ts';
import type { SpendingForecast, SpendingSection } from './section.ts';

/** The share of spending of each `share` item, wave by wave, and when its target is reached where it has one. */
export const spending: SectionMaker<SpendingSection> = {
  kind: 'spending',
  make: (basis) =>
    itemsOf(basis.survey)
      .filter((item): item is ShareItem => item.type === 'share')
      .map((item) => sectionOf(basis, item)),
};

function sectionOf(basis: Basis, item: ShareItem): SpendingSection {
  const waves = basis.waves.map((wave) => {
    const group = everyone(wave.id);
    const values = basis.counts.values(group, item.id);
    const base = basis.counts.states(group, item.id).get('answered') ?? 0;
    const hidden = reasonToHide(base, wave.responses, basis.minimum, values);
    return { wave, values, hidden, share: spendingShare(values) };
  });
  const broken = brokenFor(basis, [item.id]);
  return {
    kind: 'spending',
    id: `spending-${item.id}`,
    item: item.id,
    text: wholeTextOf(item),
    wave: basis.current.id,
    byWave: waves.map(({ wave, share, hidden }) => ({
      wave: wave.id,
      mean: figure(share?.mean ?? null, hidden),
      lowerQuartile: quartile(share, 'lowerQuartile', hidden),
      median: quartile(share, 'median', hidden),
      upperQuartile: quartile(share, 'upperQuartile', hidden),
    })),
    change: broken.has(basis.current.id) ? null : changeOf(waves.at(-1)!, waves.at(-2)),
    forecast: forecast(basis, item, sinceBreak(waves, broken)),
  };
}

type AtWave = {
  readonly wave: Basis['current'];
  readonly values: ValueCounts;
  readonly hidden: Hidden | null;
  readonly share: SpendingShare | null;
};

/** Only waves that asked what the newest asks lie on one line. */
function sinceBreak(waves: readonly AtWave[], broken: ReadonlySet<string>): readonly AtWave[] {
  return waves.slice(
    Math.max(
      0,
      waves.findLastIndex(({ wave }) => broken.has(wave.id)),
    ),
  );
}

function quartile(
  share: SpendingShare | null,
  which: 'lowerQuartile' | 'median' | 'upperQuartile',
  hidden: Hidden | null,
) {
  const one: Quantile | undefined = share?.[which];
  return figure(one && share ? { ...one, base: share.mean.base } : null, hidden);
}

function changeOf(now: AtWave, before: AtWave | undefined): Change | null {
  if (!before || now.hidden || before.hidden) return null;
  return changeSince(before.wave.id, scaleMeanChange(now.values, before.values, PERCENT));
}

function forecast({ survey }: Basis, item: ShareItem, waves: readonly AtWave[]): SpendingForecast | null {
  const settings = survey.report.spending;
  if (!settings || (settings.item !== undefined && settings.item !== item.id)) return null;
  // Beyond the last wave, a list that has been asked is of no more use than a sample of it.
  const points = waves.flatMap(({ wave, hidden, values }) => {
    const mean = scaleMean(new Map(values), PERCENT);
    return hidden || !mean ? [] : [{ time: timeOf(wave), mean }];
  });
  return forecastOf(points, settings.target);
}
