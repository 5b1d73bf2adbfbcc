import type { APIRoute } from 'astro';
import { getCollection } from 'astro:content';
import { paperColumns } from '#core/paper/columns.ts';
import { numberedForm } from '#core/paper/numbered-form.ts';
import type { Survey } from '#core/survey/survey.ts';

export async function getStaticPaths() {
  const surveys = await getCollection('surveys');
  return surveys.map(({ data: survey }) => ({ params: { survey: survey.id }, props: { survey } }));
}

/** The file that filled-in forms are typed into: its header, with the mark by which spreadsheets know UTF-8. */
export const GET: APIRoute<{ survey: Survey }> = ({ props: { survey } }) =>
  new Response(`\ufeff${paperColumns(survey, numberedForm(survey)).join(',')}\r\n`, {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
