import type { APIRoute } from 'astro';
import { getEntry } from 'astro:content';
import { localeFor } from '#form/locale-of.ts';
import { paths } from '#paths.ts';

export const prerender = false;

const HOUR = 60 * 60;

/** Where a page of another site finds a survey: its script knows the language of its page, not those of the survey. */
export const GET: APIRoute = async ({ params, url, cache }) => {
  const survey = (await getEntry('surveys', params.survey ?? ''))?.data;
  if (!survey) return new Response('There is no such survey.', { status: 404 });
  const locale = localeFor(survey, url.searchParams.get('lang') ?? '');
  cache.set({ maxAge: HOUR });
  return new Response(null, {
    status: 302,
    headers: {
      location: paths.survey(survey, locale, url.searchParams.get('c') || undefined),
      'netlify-vary': 'query=lang|c',
    },
  });
};
