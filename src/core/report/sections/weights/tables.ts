import { differing, shown, type Row } from '../../rows.ts';
import type { WeightedMetric, WeightsSection } from './section.ts';

const UNITS: Readonly<Record<WeightedMetric, string>> = {
  index: 'index',
  nps: 'points',
  topBox: 'share',
  topTwo: 'share',
  mean: 'scale',
  agreed: 'share',
  net: 'share',
};

/** What was weighted to, what the weights are like, and every headline figure both ways. */
export function weightsRows(section: WeightsSection, locale: string): readonly Row[] {
  const { wave, weighting } = section;
  const targets = section.targets.flatMap(({ item, text, levels }) =>
    levels.flatMap(({ level, label, target, share }): Row[] => {
      const about = { wave, item, question: text[locale], level, label: label[locale], unit: 'share' };
      return [
        { ...about, measure: 'target', value: target },
        { ...about, measure: 'unweightedShare', value: share, note: share === null ? 'tooFew' : null },
      ];
    }),
  );
  const made = Object.entries(weighting ?? {}).map(([measure, value]: [string, number]) => ({
    wave,
    measure,
    value,
    note: section.problem?.reason,
  }));
  const { figures: headline, ratings = [], answers = [] } = section;
  const figures = [...headline, ...ratings].flatMap((one): Row[] => {
    const about = { wave, item: one.item, question: one.text[locale], unit: UNITS[one.metric] };
    const change = (one.change ? (['unweighted', 'weighted'] as const) : []).map((way): Row => {
      const change = one.change![way];
      const judged = one.change!.judged?.[way];
      return {
        ...about,
        group: 'since',
        level: change.from,
        measure: `${way}:${one.metric}Change`,
        ...differing({ ...change, ...judged }),
        ...(judged && { p: change.p, pHolm: judged.p }),
      };
    });
    return [
      { ...about, measure: `unweighted:${one.metric}`, ...shown(one.unweighted) },
      { ...about, measure: `weighted:${one.metric}`, ...shown(one.weighted), n: one.effective },
      ...change,
    ];
  });
  const cells = answers.flatMap(({ item, text, cells }) =>
    cells.flatMap(({ value, label, unweighted, weighted }): Row[] => {
      const about = { wave, item, question: text[locale], level: value, label: label[locale], unit: 'share' };
      return [
        { ...about, measure: 'unweighted:share', ...shown(unweighted) },
        { ...about, measure: 'weighted:share', ...shown(weighted) },
      ];
    }),
  );
  return [...targets, ...made, ...figures, ...cells];
}
