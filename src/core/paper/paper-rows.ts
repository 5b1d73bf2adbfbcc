import type { RowReader } from '../import/row-reader.ts';
import type { Survey } from '../survey/survey.ts';
import { checkPaperHeader, COLUMNS } from './columns.ts';
import { numberedForm } from './numbered-form.ts';
import { readPaperRow, type PaperSettings } from './row.ts';

/** Reads the rows of a file that forms of a survey were typed into, by the numbers printed on them. */
export function paperRows(survey: Survey, settings: PaperSettings): RowReader {
  const form = numberedForm(survey);
  return {
    row: COLUMNS.entry,
    checkHeader: (header) => checkPaperHeader(form, header),
    read: (row) => readPaperRow(survey, form, row, settings),
  };
}
