import type { CsvCell, FlatTable } from '../report/csv.ts';
import { differing, shown, tableOf } from '../report/rows.ts';
import type { SegmentMetric } from '../report/segments/segment-table.ts';
import type {
  ProgramReport,
  ProgramSource,
  ReportedFigure,
  ReportedPlaces,
  ReportedStage,
} from './report.ts';

/** The columns that all tables share. Those that the tables of a report have too mean the same there. */
const COLUMNS = [
  /** `chain`, `journey`, `places` or `sources`. */
  'table',
  /** The link of the chain, the step of the journey, or which of several comparisons of places, counted from 1. */
  'stage',
  'survey',
  /** The release of its report that the figure was published in. */
  'release',
  'item',
  /** The exact wording of the item, in the language asked for. */
  'question',
  /** The place; `since` for a change. */
  'group',
  /** The id of the place, or of the wave that a change is counted from. */
  'level',
  /** `nps`, `topTwo`, `mean` or `net`, with `Change` behind it for a change; `responses` of a source. */
  'measure',
  /** Words for the place, or for the wave of a source. */
  'label',
  'unit',
  'value',
  'low95',
  'high95',
  /** Two-sided, of a change alone. */
  'p',
  'base',
  /** The first and the last rank that a place may have. */
  'rankFirst',
  'rankLast',
  /** As in the tables of a report; `notReleased` where the survey has no release with the figure yet. */
  'note',
  /** `yes` where the release rests on responses that a generator made, some or all of them. */
  'synthetic',
] as const;
type Row = Readonly<Partial<Record<(typeof COLUMNS)[number], CsvCell>>>;

const UNITS: Readonly<Record<SegmentMetric, string>> = {
  nps: 'points',
  topTwo: 'share',
  mean: 'scale',
  net: 'share',
};

/**
 * The figures of a program as flat tables: the same numbers as on its page, in full precision.
 *
 * @param locale a language of the program; it decides the wording of questions and labels, not the column names
 */
export function programTables(report: ProgramReport, locale: string): FlatTable[] {
  const { chain, journey, places, sources } = report;
  const releaseOf = (survey: string) =>
    sources.find((source) => source.survey === survey)?.release?.sequence ?? null;
  const stages = (all: readonly ReportedStage<string>[]) =>
    all.flatMap(({ name, figures }) =>
      figures.flatMap((one) => figureRows(one, { stage: name, release: releaseOf(one.survey) }, locale)),
    );
  const named: [string, Row[]][] = [
    ['chain', stages(chain)],
    ['journey', stages(journey)],
    ['places', places.flatMap((one, index) => placeRows(one, index + 1, releaseOf, locale))],
    ['sources', sources.map((one) => sourceRow(one, locale))],
  ];
  const isSynthetic = ({ survey }: Row) =>
    sources.some((source) => source.survey === survey && source.release?.synthetic);
  return named.map(([name, rows]) =>
    tableOf(
      name,
      COLUMNS,
      rows.map((row) => ({ ...row, synthetic: isSynthetic(row) ? 'yes' : null })),
    ),
  );
}

function figureRows({ survey, item, text, metric, figure, change }: ReportedFigure, at: Row, locale: string) {
  const about: Row = { ...at, survey, item, question: text[locale], unit: UNITS[metric] };
  const now: Row = { ...about, measure: metric, ...(figure ? shown(figure) : { note: 'notReleased' }) };
  if (!change) return [now];
  return [
    now,
    {
      ...about,
      measure: `${metric}Change`,
      group: 'since',
      level: change.from,
      label: change.since[locale],
      ...differing(change),
    },
  ];
}

function placeRows(
  { text, metric, places }: ReportedPlaces,
  which: number,
  releaseOf: (survey: string) => number | null,
  locale: string,
): Row[] {
  return places.map(({ id, survey, label, figure, rank }) => ({
    stage: which,
    survey,
    release: releaseOf(survey),
    question: text[locale],
    group: 'place',
    level: id,
    label: label[locale],
    measure: metric,
    unit: UNITS[metric],
    rankFirst: rank?.first,
    rankLast: rank?.last,
    ...(figure ? shown(figure) : { note: 'notReleased' }),
  }));
}

function sourceRow({ survey, release }: ProgramSource, locale: string): Row {
  if (!release) return { survey, note: 'notReleased' };
  return {
    survey,
    release: release.sequence,
    label: release.wave[locale],
    measure: 'responses',
    unit: 'count',
    value: release.responses,
    note: release.synthetic ? 'synthetic' : null,
  };
}
