import { seriesOf } from '#core/report/headline/series.ts';
import type { Measure } from '#core/report/headline/trend.ts';
import type { Distribution, Headline, Report } from '#core/report/report.ts';
import type { Section } from '#core/report/sections/section.ts';
import type { SegmentMetric } from '#core/report/segments/segment-table.ts';
import { isCurrentCorrected } from '../method/list.ts';
import type { Case, HowMetric } from './definitions.ts';

/** What a reader may ask of how it was made: a part of the report, all headlines over time, all groups, all questions. */
export type Part = Headline | Section | Distribution | 'waves' | 'segments' | 'questions';

/** By which definition a section is told: that of its kind, but for those that can be made in two ways. */
export function metricOf(section: Section): HowMetric {
  if (section.kind === 'weights' && section.imported) return 'importedWeights';
  if (section.kind === 'drivers' && section.method === 'johnson') return 'relativeWeights';
  return section.kind;
}

/** Valid answers that a part rests on, where it is one number and may be told. */
export function baseOf(part: Headline | Section): number | null {
  if ('metric' in part) {
    const newest = seriesOf(part)[0].byWave.at(-1)?.figure;
    return newest?.shown ? newest.estimate.base : null;
  }
  if (part.kind === 'drivers' || part.kind === 'model') return part.complete;
  const first = part.kind === 'loyalty' ? part.groups[0]?.share : null;
  return first?.shown ? first.estimate.base : null;
}

/** What was done for this part of this report, and is not done for every one like it. */
export function casesOf(report: Report, part: Part): ReadonlySet<Case> {
  const found = typeof part === 'string' ? WHOLES[part](report) : ofPart(report, part);
  return casesIn({ ...found, list: isCurrentCorrected(report) });
}

function casesIn(found: Found): ReadonlySet<Case> {
  return new Set(Object.entries(found).flatMap(([name, is]) => (is ? [name as Case] : [])));
}

type Found = Partial<Record<Case, boolean>>;

const WHOLES = { waves: ofWaves, segments: ofSegments, questions: ofQuestions };

function ofPart(report: Report, part: Headline | Section | Distribution): Found {
  if ('metric' in part) {
    const measure = part.metric === 'index' ? part.reliability?.measure : undefined;
    return { change: part.change !== null, alpha: measure === 'alpha', correlation: measure === 'r' };
  }
  if ('kind' in part) return ofSection(report, part);
  return { means: hasMean(part) };
}

function ofSection(report: Report, section: Section): Found {
  switch (section.kind) {
    case 'ratings':
      return { lines: section.ratings.some(({ overall }) => overall) };
    case 'weights':
      return { several: section.ratings?.some(({ change }) => change?.judged) ?? false };
    case 'expectations': {
      const told = section.attributes.filter(({ p }) => p !== null);
      const isPair = ({ pair }: (typeof told)[number]) => pair !== null;
      return { pair: told.some(isPair), single: !told.every(isPair), several: told.length > 1 };
    }
    case 'importance': {
      const method = report.sections.find((one) => one.kind === 'drivers')?.method ?? 'lmg';
      return section.basis === 'derived' ? { [method]: true } : {};
    }
    case 'model': {
      const has = (kind: 'alpha' | 'r') => section.constructs.some((one) => one.reliability?.kind === kind);
      return { alpha: has('alpha'), correlation: has('r') };
    }
    case 'loyalty':
      return { change: section.groups.some(({ change }) => change) };
    case 'spending':
      return { change: section.change !== null, forecast: (section.forecast?.line.length ?? 0) > 0 };
    case 'ranking':
      return { means: section.options.some(({ mean }) => mean) };
    case 'channels': {
      const { comparisons, rateChanges } = section;
      const pairs = comparisons.flatMap((one) => one.pairs ?? []);
      return {
        several: comparisons.length > 0,
        shares: rateChanges !== undefined || pairs.some(({ difference }) => difference),
      };
    }
    case 'comments':
      return { change: section.themes?.overWaves?.rows.some(({ newest }) => newest.change) ?? false };
    default:
      return {};
  }
}

const SHARES: readonly Measure[] = ['topBox', 'topTwo', 'agreed'];
const MEANS: readonly Measure[] = ['mean', 'index'];

/** By which tests headlines are followed: only of changes that were told, and of lines that were laid. */
function ofWaves({ headline }: Report): Found {
  const trends = headline.flatMap((one) => one.trends);
  const changed = trends
    .filter(({ steps }) => steps.some(({ change }) => change))
    .map(({ measure }) => measure);
  const lined = trends.filter(({ overall }) => overall).map(({ measure }) => measure);
  const isShare = (measure: Measure) => SHARES.includes(measure);
  const isMean = (measure: Measure) => MEANS.includes(measure);
  return {
    nets: changed.some((measure) => !isShare(measure) && !isMean(measure)),
    shares: changed.some(isShare),
    means: changed.some(isMean),
    lines: lined.some((measure) => !isShare(measure)),
    shareLines: lined.some(isShare),
  };
}

function ofSegments({ segments }: Report): Found {
  return byMetric(segments.map(({ metric }) => metric));
}

function ofQuestions({ distributions }: Report): Found {
  return { means: distributions.some(hasMean) };
}

/** By which tests groups or places are compared. */
function byMetric(metrics: readonly SegmentMetric[]): Found {
  return {
    nets: metrics.includes('nps') || metrics.includes('net'),
    shares: metrics.includes('topTwo'),
    means: metrics.includes('mean'),
  };
}

function hasMean({ waves }: Distribution): boolean {
  return waves.some(({ mean }) => mean !== null);
}

/** What was done to compare the places of a program. */
export function casesOfPlaces(metric: SegmentMetric): ReadonlySet<Case> {
  return casesIn(byMetric([metric]));
}
