import type { APIRoute } from 'astro';
import { toCsv } from '#core/report/csv.ts';
import { reportTables } from '#core/report/report-tables.ts';
import { download } from '../../../_download.ts';

export const prerender = false;

/** The figures of the report as one table, in the survey's first language. */
export const GET: APIRoute = (context) =>
  download(context, 'text/csv', (report) => toCsv(reportTables(report, report.survey.locales[0] ?? 'en')));
