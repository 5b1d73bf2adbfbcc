import { parseResponse } from '../response/parse.ts';
import type { Origin, RawAnswers, Response } from '../response/response.ts';
import { weightCode, withWeight } from '../response/weight.ts';
import type { Survey } from '../survey/survey.ts';
import type { Chosen, ColumnRule, Mapping, When } from './mapping.ts';
import { SKIPPED } from './mapping.ts';
import { isDay, noonOf } from './noon.ts';
import { wordsFor, type RowProblem } from './row-problem.ts';

/** One row of a file: what stands in each column, and where it begins. */
export interface Row {
  /** 1-based. */
  readonly line: number;
  readonly cells: ReadonlyMap<string, string>;
}

export type ReadRow =
  | { readonly ok: true; readonly response: Response }
  | { readonly ok: false; readonly problems: readonly RowProblem[] };

/**
 * One row of a file as a response, through the same parser as the web, or everything that keeps it from being one.
 *
 * @param idOf makes the UUID of a response from the name of its row, always the same from the same name
 */
export function readRow(survey: Survey, mapping: Mapping, row: Row, idOf: (name: string) => string): ReadRow {
  const problems: RowProblem[] = [];
  const origin = readOrigin(survey, mapping, row, idOf, problems);
  const parsed = parseResponse(survey, rawAnswers(mapping, row), origin);
  if (!parsed.ok)
    for (const problem of parsed.problems)
      problems.push({ line: row.line, ...placeOf(mapping, row, problem.item), ...wordsFor(problem) });
  const weight = readWeight(mapping, row, problems);
  return parsed.ok && problems.length === 0
    ? { ok: true, response: weight === null ? parsed.response : withWeight(parsed.response, weight) }
    : { ok: false, problems };
}

/** The weight of a row; null where it has none. */
function readWeight({ weight: column }: Mapping, row: Row, problems: RowProblem[]): string | null {
  const value = column === null ? '' : cell(row, column);
  if (column === null || value === '') return null;
  const code = weightCode(value);
  if (code === null)
    problems.push({
      line: row.line,
      column,
      value,
      message: 'this is not a weight',
      hint: 'Write a number above 0, such as 0.8, or leave the cell empty',
    });
  return code;
}

/** The name of a row, from which its response gets its id: the same row of the same wave is the same response. */
export function nameOf(mapping: Pick<Mapping, 'survey' | 'wave'>, row: string): string {
  return JSON.stringify([mapping.survey, mapping.wave, row]);
}

function readOrigin(
  survey: Survey,
  mapping: Mapping,
  row: Row,
  idOf: (name: string) => string,
  problems: RowProblem[],
): Origin {
  const name = cell(row, mapping.row);
  if (name === '')
    problems.push({
      line: row.line,
      column: mapping.row,
      value: '',
      message: 'the row has no name of its own',
      hint: 'Number the rows in this column',
    });
  const day = dayOf(mapping.when, row);
  const wave = survey.waves.find(({ id }) => id === mapping.wave);
  const at = whenColumn(mapping.when, row);
  if (!isDay(day))
    problems.push({ line: row.line, ...at, message: 'this is not a day', hint: hintForDay(mapping.when) });
  else if (day < (wave?.opens ?? '') || day > (wave?.closes ?? '9999-12-31'))
    problems.push({
      line: row.line,
      ...at,
      message: `${day} is not in wave "${mapping.wave}" (${wave?.opens ?? '…'} to ${wave?.closes ?? '…'})`,
      hint: 'Correct the day, or choose the wave it is in',
    });
  return {
    id: idOf(nameOf(mapping, name)),
    wave: mapping.wave,
    locale: choose(mapping.locale, row, 'locale', problems) ?? '',
    ...readWay(survey, mapping, row, problems),
    startedAt: null,
    endedAt: isDay(day) ? noonOf(day, survey.timezone) : '',
    synthetic: false,
    seed: null,
  };
}

/** By which channel and collector a row came. One collector has one channel, so a row that says another is mistaken. */
function readWay(
  survey: Survey,
  mapping: Mapping,
  row: Row,
  problems: RowProblem[],
): Pick<Origin, 'channel' | 'collector'> {
  const named = collectorOf(mapping, row, problems);
  const collector = survey.collectors.find(({ id }) => id === named);
  const channel = mapping.channel && choose(mapping.channel, row, 'channel', problems);
  if (collector && channel && channel !== collector.channel)
    problems.push({
      line: row.line,
      column: null,
      value: null,
      message: `the channel of the collector "${collector.id}" is ${collector.channel}, and the row says ${channel}`,
      hint: 'Correct one of the two, or leave "channel" out of the mapping',
    });
  return { channel: channel ?? collector?.channel ?? 'import', collector: collector?.id ?? null };
}

/** Not every row needs a collector: where all its columns are empty, it has none. */
function collectorOf({ collector }: Mapping, row: Row, problems: RowProblem[]): string | undefined {
  if (!collector) return undefined;
  const isEmpty = 'columns' in collector && collector.columns.every(({ column }) => cell(row, column) === '');
  return isEmpty ? undefined : choose(collector, row, 'collector', problems);
}

function dayOf(when: When, row: Row): string {
  switch (when.kind) {
    case 'constant':
      return when.day;
    case 'date':
      return cell(row, when.column);
    case 'dayOfMonth':
      return `${when.month}-${cell(row, when.column).padStart(2, '0')}`;
  }
}

function whenColumn(when: When, row: Row): Pick<RowProblem, 'column' | 'value'> {
  return 'column' in when
    ? { column: when.column, value: cell(row, when.column) }
    : { column: null, value: null };
}

function hintForDay(when: When): string {
  return when.kind === 'dayOfMonth'
    ? `Write the day of the month ${when.month}, such as 5`
    : 'Write days as 2026-03-31';
}

function choose<T extends string>(
  chosen: Chosen<T>,
  row: Row,
  what: string,
  problems: RowProblem[],
): T | undefined {
  if ('always' in chosen) return chosen.always;
  for (const { column, codes } of chosen.columns) {
    const found = codes.get(cell(row, column));
    if (found !== undefined) return found;
  }
  const column = chosen.columns.at(-1)?.column ?? null;
  problems.push({
    line: row.line,
    column,
    value: column === null ? null : cell(row, column),
    message: `the mapping does not say which ${what} this code is`,
    hint: `List the code under "${what}"`,
  });
  return undefined;
}

function rawAnswers(mapping: Mapping, row: Row): RawAnswers {
  const raw: Record<string, string[]> = Object.create(null);
  for (const [item, value] of mapping.constants) raw[item] = meant(value);
  for (const [column, rule] of mapping.columns)
    (raw[rule.item] ??= []).push(...codesIn(cell(row, column), rule));
  return raw;
}

function codesIn(value: string, { codes, split }: ColumnRule): readonly string[] {
  const given = split === undefined ? [value] : value.split(split).map((one) => one.trim());
  return given.flatMap((code) => meant(codes.get(code) ?? code));
}

function meant(meaning: string): string[] {
  return meaning === SKIPPED ? [] : [meaning];
}

function placeOf(mapping: Mapping, row: Row, item: string | undefined): Pick<RowProblem, 'column' | 'value'> {
  const columns = [...mapping.columns].filter(([, rule]) => rule.item === item).map(([column]) => column);
  const [only] = columns;
  if (only === undefined) return { column: null, value: null };
  return columns.length === 1
    ? { column: only, value: cell(row, only) }
    : { column: columns.join(', '), value: null };
}

function cell(row: Row, column: string): string {
  return row.cells.get(column)?.trim() ?? '';
}
