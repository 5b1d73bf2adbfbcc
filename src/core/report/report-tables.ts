import type { FlatTable } from './csv.ts';
import { headlineRows } from './headline/tables.ts';
import type { CoverageTable, Distribution, Report } from './report.ts';
import { COLUMNS, estimated, tableOf, type Row } from './rows.ts';
import { rowsOf } from './sections/tables.ts';
import { segmentRows } from './segments/tables.ts';

/**
 * The figures of a report as flat tables: the same numbers as on the page, in full precision.
 *
 * @param locale a language of the survey; it decides the wording of questions and labels, not the column names
 */
export function reportTables(report: Report, locale: string): FlatTable[] {
  const synthetic = report.synthetic ? 'yes' : null;
  return rowsOfTables(report, locale).map(({ name, rows }) =>
    tableOf(
      name,
      COLUMNS,
      rows.map((row) => ({ ...row, synthetic })),
    ),
  );
}

/** How long each of these tables is, without making them: the page of a report says so. */
export function tableSizes(report: Report, locale: string): { name: string; rows: number }[] {
  return rowsOfTables(report, locale).map(({ name, rows }) => ({ name, rows: rows.length }));
}

interface NamedRows {
  readonly name: string;
  readonly rows: readonly Row[];
}

function rowsOfTables(report: Report, locale: string): NamedRows[] {
  return [
    { name: 'wave', rows: waveRows(report, locale) },
    { name: 'headline', rows: report.headline.flatMap((one) => headlineRows(one, locale)) },
    { name: 'distribution', rows: report.distributions.flatMap((one) => distributionRows(one, locale)) },
    { name: 'segment', rows: report.segments.flatMap((one) => segmentRows(report, one, locale)) },
    {
      name: 'coverage',
      rows: report.method.coverage.flatMap((one) => coverageRows(one, report.current, locale)),
    },
    ...kindsOf(report).map((kind) => ({
      name: kind,
      rows: report.sections.filter((one) => one.kind === kind).flatMap((one) => rowsOf(one, locale)),
    })),
  ];
}

/** The kinds of sections that a report has, each once. */
function kindsOf({ sections }: Report): readonly string[] {
  return [...new Set(sections.map(({ kind }) => kind))];
}

function waveRows(report: Report, locale: string): Row[] {
  return report.waves.flatMap((wave): Row[] => {
    const about = { wave: wave.id, label: wave.label[locale], unit: 'count' };
    const counts = { responses: wave.responses, invited: wave.invited, population: wave.population };
    return Object.entries(counts).flatMap(([measure, value]) =>
      typeof value === 'number' ? [{ ...about, measure, value }] : [],
    );
  });
}

function distributionRows(distribution: Distribution, locale: string): Row[] {
  const labels = new Map(distribution.values.map(({ value, label }) => [value, label[locale] ?? value]));
  return distribution.waves.flatMap((wave): Row[] => {
    const about = { item: distribution.item, question: distribution.text[locale], wave: wave.wave };
    const note = wave.reason ?? (wave.lowBase ? 'lowBase' : null);
    const missing = Object.entries(wave.missing ?? {}).map(([measure, n]) => ({
      ...about,
      measure,
      unit: 'count',
      value: n,
    }));
    if (!wave.shown)
      return [{ ...about, measure: 'share', unit: 'share', base: wave.base, note }, ...missing];
    const cells = wave.cells.map(({ value, n, share }) => ({
      ...about,
      measure: 'share',
      answer: value,
      label: labels.get(value) ?? value,
      unit: 'share',
      n,
      note,
      ...estimated(share),
    }));
    const mean = wave.mean
      ? [{ ...about, measure: 'mean', unit: 'scale', note, ...estimated(wave.mean) }]
      : [];
    return [...cells, ...mean, ...missing];
  });
}

function coverageRows({ by, rows }: CoverageTable, wave: string, locale: string): Row[] {
  return rows.map(({ level, label, responses }) => ({
    wave,
    group: by,
    level,
    label: label?.[locale],
    measure: 'responses',
    unit: 'count',
    value: responses,
    note: responses === null ? 'hidden' : null,
  }));
}
