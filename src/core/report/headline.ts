import { csat, csatCounts, topTwoChange } from '../metrics/csat.ts';
import { nps, npsBase, npsChange, npsCounts, npsParts, NPS_SCALE } from '../metrics/nps.ts';
import { itemsOf, wholeTextOf, type CsatItem, type NpsItem } from '../survey/survey.ts';
import type { Basis } from './basis.ts';
import { changeSince } from './compare.ts';
import { everyone } from './group-counts.ts';
import type { CsatHeadline, Headline, NpsHeadline } from './report.ts';
import { figure, reasonToHide } from './suppress.ts';

/** One headline for each NPS and CSAT item, in the order of the survey. */
export function headlines(basis: Basis): Headline[] {
  return itemsOf(basis.survey).flatMap((item): Headline[] => {
    if (item.type === 'nps') return isNpsScale(item) ? [npsHeadline(basis, item)] : [];
    return item.type === 'csat' ? [csatHeadline(basis, item)] : [];
  });
}

export function isNpsScale({ scale }: NpsItem): boolean {
  return scale.min === NPS_SCALE.min && scale.max === NPS_SCALE.max;
}

function npsHeadline(basis: Basis, item: NpsItem): NpsHeadline {
  const byWave = basis.waves.map((wave) => {
    const counts = npsCounts(basis.counts.values(everyone(wave.id), item.id));
    return { wave: wave.id, counts, hidden: reasonToHide(npsBase(counts), wave.responses, basis.minimum) };
  });
  const now = byWave.at(-1)!;
  const before = byWave.at(-2);
  const figureOf = ({ counts, hidden }: typeof now) => figure(nps(counts), hidden);
  return {
    metric: 'nps',
    item: item.id,
    text: wholeTextOf(item),
    wave: now.wave,
    nps: figureOf(now),
    parts: now.hidden ? null : npsParts(now.counts),
    change:
      !before || before.hidden || now.hidden
        ? null
        : changeSince(before.wave, npsChange(now.counts, before.counts)),
    byWave: byWave.map((one) => ({ wave: one.wave, nps: figureOf(one) })),
  };
}

function csatHeadline(basis: Basis, item: CsatItem): CsatHeadline {
  const byWave = basis.waves.map((wave) => {
    const values = basis.counts.values(everyone(wave.id), item.id);
    const counts = csatCounts(values, item.scale);
    const hidden = reasonToHide(counts.base, wave.responses, basis.minimum);
    const metrics = csat(values, item.scale);
    return {
      wave: wave.id,
      counts,
      hidden,
      topBox: figure(metrics?.topBox ?? null, hidden),
      topTwo: figure(metrics?.topTwo ?? null, hidden),
      bottomTwo: figure(metrics?.bottomTwo ?? null, hidden),
      mean: figure(metrics?.mean ?? null, hidden),
    };
  });
  const now = byWave.at(-1)!;
  const before = byWave.at(-2);
  return {
    metric: 'csat',
    item: item.id,
    text: wholeTextOf(item),
    wave: now.wave,
    points: { min: item.scale.min, max: item.scale.max },
    topBox: now.topBox,
    topTwo: now.topTwo,
    bottomTwo: now.bottomTwo,
    mean: now.mean,
    change:
      !before || before.hidden || now.hidden
        ? null
        : changeSince(before.wave, topTwoChange(now.counts, before.counts)),
    byWave: byWave.map(({ wave, topBox, topTwo, mean }) => ({ wave, topBox, topTwo, mean })),
  };
}
