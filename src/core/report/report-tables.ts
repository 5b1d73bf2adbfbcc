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
  return [
    table('wave', waveRows(report, locale)),
    table(
      'headline',
      report.headline.flatMap((one) => headlineRows(one, locale)),
    ),
    table(
      'distribution',
      report.distributions.flatMap((one) => distributionRows(one, locale)),
    ),
    table(
      'segment',
      report.segments.flatMap((one) => segmentRows(report, one, locale)),
    ),
    table(
      'coverage',
      report.method.coverage.flatMap((one) => coverageRows(one, report.current, locale)),
    ),
    ...kindsOf(report).map((kind) =>
      table(
        kind,
        report.sections.filter((one) => one.kind === kind).flatMap((one) => rowsOf(one, locale)),
      ),
    ),
  ];
}

/** The kinds of sections that a report has, each once. */
function kindsOf({ sections }: Report): readonly string[] {
  return [...new Set(sections.map(({ kind }) => kind))];
}

const table = (name: string, rows: readonly Row[]): FlatTable => tableOf(name, COLUMNS, rows);

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
