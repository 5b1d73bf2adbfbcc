import type { AstroGlobal } from 'astro';
import { codebookOf, type Codebook } from '#core/report/codebook/codebook.ts';
import { findReport, surveyOfRelease, type Found, type Released } from './_open.ts';

/** A report with the codebook of its survey. */
export type FoundCodebook =
  Exclude<Found, { state: 'released' }> | (Released & { readonly codebook: Codebook });

/** Finds the report that an address names, and what its codes mean. Sets the status. */
export async function findCodebook(page: AstroGlobal): Promise<FoundCodebook> {
  const found = await findReport(page);
  if (found.state !== 'released') return found;
  try {
    return { ...found, codebook: codebookOf(await surveyOfRelease(found)) };
  } catch (error) {
    console.error(`The codebook of "${found.survey.id}" could not be read.`, error);
    page.response.status = 503;
    page.cache.set(false);
    return { state: 'unavailable', survey: found.survey, locale: found.locale, error };
  }
}
