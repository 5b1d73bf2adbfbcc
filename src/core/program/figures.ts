import type { ValueCounts } from '../metrics/estimate.ts';
import type { Distribution, Figure, Report } from '../report/report.ts';
import { sampledOf } from '../report/sampled.ts';
import { isMeasured, measureOf, type Measure, type MeasuredItem } from '../report/segments/measure.ts';
import { figure } from '../report/suppress.ts';
import { itemsOf, type Survey } from '../survey/survey.ts';
import { wholeTextOf } from '../survey/item.ts';
import type { FigureRef } from './program.ts';
import type { ReportedFigure } from './report.ts';

/** A survey as it is now, and the newest release of its report, if there is one. */
export interface Source {
  readonly survey: Survey;
  readonly release: { readonly report: Report; readonly digest: string } | null;
}

/** A question of a source, and how it is measured. @throws RangeError for one that `checkProgram` refuses */
export function measuredItem({ survey }: Source, id: string): { item: MeasuredItem; measure: Measure } {
  const item = itemsOf(survey)
    .filter(isMeasured)
    .find((one) => one.id === id);
  if (!item) throw new RangeError(`Survey "${survey.id}" has no figure of a question "${id}".`);
  return { item, measure: measureOf(item) };
}

/** The figure of one question in the newest release. It is made of the counts that the release publishes. */
export function reportedFigure(source: Source, { survey, item: id }: FigureRef): ReportedFigure {
  const { item, measure } = measuredItem(source, id);
  const distribution = distributionOf(source, id);
  return {
    survey,
    item: id,
    text: distribution?.text ?? wholeTextOf(item),
    metric: measure.metric,
    points: measure.points,
    figure: publishedFigure(source, id),
    change: changeOf(source, id),
  };
}

/** null where the newest release does not have the question, or there is none. */
export function publishedFigure(source: Source, id: string): Figure | null {
  const now = distributionOf(source, id)?.waves.at(-1);
  if (!now) return null;
  const counts = publishedCounts(source, id);
  return figure(counts && measuredItem(source, id).measure.estimate(counts), now.shown ? null : now.reason);
}

/** How often each answer was given in the newest wave; null where that is not shown. */
export function publishedCounts(source: Source, id: string): ValueCounts | null {
  const now = distributionOf(source, id)?.waves.at(-1);
  const wave = source.release?.report.waves.find(({ id: wave }) => wave === now?.wave);
  if (!now?.shown || !wave) return null;
  const states = new Map(Object.entries({ ...now.missing, answered: now.base ?? 0 }));
  const sampled = sampledOf(wave.population ?? null, { responses: wave.responses, states });
  return Object.assign(new Map(now.cells.map(({ value, n }) => [value, n])), sampled);
}

function distributionOf({ release }: Source, id: string): Distribution | undefined {
  return release?.report.distributions.find(({ item }) => item === id);
}

/** Reports tell changes of their headline figures; a change of the same question is that of the same figure. */
function changeOf({ release }: Source, id: string): ReportedFigure['change'] {
  const change = release?.report.headline.find(({ item }) => item === id)?.change;
  const since = release?.report.waves.find((wave) => wave.id === change?.from)?.label;
  return change && since ? { ...change, since } : null;
}
