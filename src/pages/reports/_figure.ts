import type { AstroGlobal } from 'astro';
import { editionOf } from '#report/edition.ts';
import { figuresOf } from '#report/elsewhere/figures.ts';
import { findReport, type Found } from './_open.ts';

/** Finds the report whose part is asked for, to be shown without scripts. Missing where it has no such part. */
export async function findFigure(page: AstroGlobal): Promise<Found> {
  page.locals.still = true;
  const found = await findReport(page);
  if (found.state !== 'released') return found;
  const { parts, questions } = figuresOf(editionOf(found.release.report, found.locale));
  if ([...parts, ...questions].some(({ id }) => id === page.params.anchor)) return found;
  page.response.status = 404;
  return { state: 'missing' };
}
