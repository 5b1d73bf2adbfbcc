import { getCollection, getEntry } from 'astro:content';
import { buildProgram, surveysOf } from '#core/program/build-program.ts';
import type { ProgramReport } from '#core/program/report.ts';
import { localeOf } from '#form/locale-of.ts';
import { reportTag } from '#paths.ts';
import { programSheet } from '#report/program/program-sheet.ts';
import { newestReleases } from '#release/published.ts';
import type { Release } from '#storage/storage.ts';
import { allowSiteTheme, openReports, unavailable, YEAR, type RouteContext } from '../reports/_open.ts';

/** A program with the releases that it is made of. */
export interface Joined {
  readonly report: ProgramReport;
  readonly releases: readonly Release[];
  readonly locale: string;
}

/** A program as an address asks for it. `locale` is one that it has. */
export type FoundProgram =
  | (Joined & { readonly state: 'found' })
  | { readonly state: 'unavailable'; readonly locale: string }
  | { readonly state: 'missing' };

/** Joins the newest releases of a program's surveys, sets the status, and keeps the page until any of them is released anew. */
export async function findProgram(context: RouteContext): Promise<FoundProgram> {
  const { params, cache, csp, response } = context;
  await allowSiteTheme(csp);
  const program = (await getEntry('programs', params.program ?? ''))?.data;
  const locale = program && localeOf(program, params.locale);
  if (!program || !locale) {
    response.status = 404;
    return { state: 'missing' };
  }
  const ids = surveysOf(program);
  const surveys = (await getCollection('surveys')).map(({ data }) => data);
  try {
    const sources = await newestReleases(
      surveys.filter(({ id }) => ids.includes(id)),
      openReports(),
    );
    const report = buildProgram(program, sources);
    cache.set({ maxAge: YEAR, tags: ids.map(reportTag) });
    if (context.url) csp?.insertStyleHash(programSheet(report, locale, context.site ?? context.url).hash);
    return { state: 'found', report, releases: sources.flatMap(({ release }) => release ?? []), locale };
  } catch (error) {
    console.error(`The program "${program.id}" could not be put together.`, error);
    unavailable(response);
    return { state: 'unavailable', locale };
  }
}

/** Every program, in the order of their files. */
export async function allPrograms() {
  return (await getCollection('programs')).map(({ data }) => data);
}
