import type { APIRoute } from 'astro';
import { messagesFor } from '#i18n/i18n.ts';
import { feed } from '#report/feed/feed.ts';
import { findReports } from './_open.ts';

export const prerender = false;

/** The newest release of every report. */
export const GET: APIRoute = async ({ cache, site, url }) => {
  const response = { status: 200, headers: new Headers() };
  const found = await findReports({ cache, response });
  if (!found) return new Response('The reports cannot be read just now. Please try again.\n', response);
  const { listTitle: title, listIntro: description } = messagesFor('en').report;
  const reports = found
    .map(({ release }) => release.report)
    .sort((a, b) => (a.release.at < b.release.at ? 1 : -1));
  return feed(reports, { title, description, locale: 'en' }, site ?? new URL('/', url));
};
