import { getCollection, getEntry } from 'astro:content';
import type { APIContext } from 'astro';
import { readEnvironment } from '#environment.ts';
import { localeOf } from '#form/locale-of.ts';
import { siteTheme } from '#layouts/site-theme.ts';
import { allowTheme } from '#layouts/theme-style.ts';
import { REPORTS_TAG, reportTag } from '#paths.ts';
import type { Report } from '#core/report/report.ts';
import type { Survey } from '#core/survey/survey.ts';
import { pageSheet } from '#report/print/page-sheet.ts';
import { asFielded } from '#release/as-fielded.ts';
import { allPublished, published, type Published } from '#release/published.ts';
import { recentReleases } from '#release/recent.ts';
import { openStorage, type Release } from '#storage/storage.ts';

/** What the routes of the reports have in common: where figures come from, and for how long a page of them is kept. */

export const YEAR = 365 * 24 * 60 * 60;
const RETRY_SECONDS = '30';

export const openReports = () => openStorage(readEnvironment());

/** A report as an address asks for it. `locale` is one that it has. */
export type Found =
  (Exclude<Published, { state: 'missing' }> & { readonly locale: string }) | { readonly state: 'missing' };

/**
 * Finds the report that an address names: the newest release, or one by its number, in a language. Sets the status, and
 * keeps what is shown until the next release of the survey. The address of one release keeps its figures for ever, and
 * its look only until then.
 */
export async function findReport(context: RouteContext): Promise<Found> {
  const { params, cache, csp, response } = context;
  await allowSiteTheme(csp);
  const survey = (await getEntry('surveys', params.survey ?? ''))?.data;
  const found = await published(survey, openReports, params.sequence);
  const locale =
    found.state === 'missing'
      ? undefined
      : localeOf(found.state === 'released' ? found.release.report.survey : found.survey, params.locale);
  if (found.state === 'missing' || !locale) {
    response.status = 404;
    return { state: 'missing' };
  }
  if (found.state === 'unavailable') {
    console.error(`The report of "${found.survey.id}" could not be read.`, found.error);
    unavailable(response);
  } else {
    cache.set({ maxAge: YEAR, tags: [reportTag(found.survey.id)] });
  }
  if (found.state === 'released' && context.url) {
    csp?.insertStyleHash(pageSheet(found.release.report, locale, context.site ?? context.url).hash);
  }
  return { ...found, locale };
}

/** One that is there. */
export type Released = Extract<Found, { state: 'released' }>;

/** The survey as those answered it whom a release is about. @throws {StorageError} when the database does not answer */
export function surveyOfRelease({ survey, release }: Released): Promise<Survey> {
  return asFielded(survey, release.report.survey.version, openReports());
}

/** The release that was found and those before it, the newest first. @throws {StorageError} as above */
export async function reportsBefore(release: Release, most: number): Promise<readonly Report[]> {
  return (await recentReleases(release, most, openReports())).map(({ report }) => report);
}

/** Every published report, newest release each; undefined while the database does not answer. Kept until any release. */
export async function findReports({ cache, csp, response }: Omit<RouteContext, 'params'>) {
  await allowSiteTheme(csp);
  const surveys = (await getCollection('surveys')).map(({ data }) => data);
  try {
    const reports = await allPublished(surveys, openReports());
    cache.set({ maxAge: YEAR, tags: [REPORTS_TAG] });
    return reports;
  } catch (error) {
    console.error('The list of reports could not be read.', error);
    unavailable(response);
    return undefined;
  }
}

/** The status of a page whose figures cannot be read just now. */
export function unavailable(response: RouteContext['response']): void {
  response.status = 503;
  response.headers.set('retry-after', RETRY_SECONDS);
}

export async function allowSiteTheme(csp: APIContext['csp']): Promise<void> {
  allowTheme(csp, await siteTheme());
}

/** What Astro gives a page, and an endpoint all but the response of. */
export interface RouteContext {
  /** Of a page; files have no margins. */
  readonly url?: URL;
  readonly site?: URL | undefined;
  readonly params: APIContext['params'];
  readonly cache: APIContext['cache'];
  readonly csp?: APIContext['csp'];
  readonly response: { status?: number; readonly headers: Headers };
}
