import { isDay, noonOf } from '../import/noon.ts';
import { wordsFor, type RowProblem } from '../import/row-problem.ts';
import type { ReadRow, Row } from '../import/row.ts';
import { parseResponse } from '../response/parse.ts';
import type { Origin, RawAnswers } from '../response/response.ts';
import type { Survey } from '../survey/survey.ts';
import { readCell } from './cell.ts';
import { COLUMNS } from './columns.ts';
import { wholeNumber, type NumberedForm } from './numbered-form.ts';

/** What is the same for all rows of a file. */
export interface PaperSettings {
  /** The day for rows that name none, `YYYY-MM-DD`. */
  readonly day?: string | undefined;
  /** Makes the UUID of a response from the name of its row, always the same from the same name. */
  readonly idOf: (name: string) => string;
}

/**
 * One typed-in form as a response, through the same parser as the web, or everything that keeps it from being one.
 *
 * @param row what stands in each column, by the numbers on the form
 */
export function readPaperRow(survey: Survey, form: NumberedForm, row: Row, settings: PaperSettings): ReadRow {
  const problems: RowProblem[] = [];
  const told = (column: string | null, words: { message: string; hint: string }) =>
    problems.push({ line: row.line, column, value: column === null ? null : cell(row, column), ...words });

  const origin = readOrigin(survey, form, row, settings, told);
  const raw: Record<string, readonly string[]> = Object.create(null);
  for (const question of form.questions) {
    const read = readCell(question, cell(row, question.number));
    const { id } = question.item;
    // The places of a ranking stand on several lines.
    if ('values' in read) raw[id] = [...new Set([...(raw[id] ?? []), ...read.values])];
    else told(question.number, read);
  }
  if (problems.length > 0) return { ok: false, problems };

  const parsed = parseResponse(survey, raw satisfies RawAnswers, origin);
  if (parsed.ok) return { ok: true, response: parsed.response };
  for (const problem of parsed.problems) {
    const question = form.questions.find(({ item }) => item.id === problem.item);
    const number = question && (question.option === undefined ? question.number : wholeNumber(question));
    told(question?.number ?? null, wordsFor({ ...problem, item: `question ${number}` }));
  }
  return { ok: false, problems };
}

type Tell = (column: string | null, words: { message: string; hint: string }) => void;

function readOrigin(
  survey: Survey,
  form: NumberedForm,
  row: Row,
  settings: PaperSettings,
  told: Tell,
): Origin {
  const entry = cell(row, COLUMNS.entry);
  if (entry === '')
    told(COLUMNS.entry, {
      message: 'the row has no entry number',
      hint: 'Number the forms, and write the number on each',
    });
  const code = cell(row, COLUMNS.form).toUpperCase();
  if (code !== '' && code !== form.code)
    told(COLUMNS.form, {
      message: `this form was printed for another version of the survey, whose numbers may mean something else; today's is ${form.code}`,
      hint: 'Type in forms of one version in one file, and import it before the survey changes',
    });
  const locale = cell(row, COLUMNS.language) || survey.locales[0]!;
  if (!survey.locales.includes(locale))
    told(COLUMNS.language, {
      message: `the survey is not in "${locale}"`,
      hint: `Use one of ${survey.locales.join(', ')}`,
    });
  const collector = cell(row, COLUMNS.collector) || null;
  if (collector !== null && !survey.collectors.some(({ id }) => id === collector))
    told(COLUMNS.collector, {
      message: `the survey has no collector "${collector}"`,
      hint: `Use one of ${survey.collectors.map(({ id }) => id).join(', ')}, or leave it empty`,
    });
  const { wave, day } = readDay(survey, row, settings, told);
  return {
    id: settings.idOf(JSON.stringify([survey.id, 'paper', wave, entry])),
    wave,
    locale,
    channel: 'paper',
    collector,
    startedAt: null,
    endedAt: day === '' ? '' : noonOf(day, survey.timezone),
    synthetic: false,
    seed: null,
  };
}

/** The day on which a form was filled in, and the wave that is in; empty where that cannot be told. */
function readDay(
  survey: Survey,
  row: Row,
  settings: PaperSettings,
  told: Tell,
): { readonly wave: string; readonly day: string } {
  const typed = cell(row, COLUMNS.day);
  const day = typed || settings.day || '';
  const column = row.cells.has(COLUMNS.day) ? COLUMNS.day : null;
  if (!isDay(day)) {
    told(column, {
      message: day === '' ? 'the day is missing' : `"${day}" is not a day`,
      hint: 'Write days as 2026-03-31, or say --day 2026-03-31 for rows that name none',
    });
    return { wave: '', day: '' };
  }
  const wave = survey.waves.find(
    ({ opens, closes }) => (opens ?? '') <= day && day <= (closes ?? '9999-12-31'),
  );
  if (!wave)
    told(column, {
      message: `${day} is in no wave of the survey`,
      hint: 'Correct the day, or the waves in the survey file',
    });
  return { wave: wave?.id ?? '', day };
}

function cell(row: Row, column: string): string {
  return row.cells.get(column)?.trim() ?? '';
}
