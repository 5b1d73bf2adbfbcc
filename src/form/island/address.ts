/** The collector that a page was opened through, or null. */
export const collectorOf = (page: Pick<Location, 'search'>): string | null =>
  new URLSearchParams(page.search).get('c');

/** Where a page's answers go: its own address and collector, without whatever else the link had. */
export function addressOf(page: Pick<Location, 'pathname' | 'search'>): string {
  const collector = collectorOf(page);
  return page.pathname + (collector ? `?c=${encodeURIComponent(collector)}` : '');
}

/**
 * What makes kept answers those of this page, in whichever language and version: survey and collector. Ids and codes are
 * never used again, so what still has a place in a newer version is what was meant.
 */
export function draftNameOf(form: HTMLFormElement): string {
  return [form.dataset.survey, collectorOf(location) ?? ''].join('.');
}
