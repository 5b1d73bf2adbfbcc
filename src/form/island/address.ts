/** The collector that a page was opened through, or null. */
export const collectorOf = (page: Pick<Location, 'search'>): string | null =>
  new URLSearchParams(page.search).get('c');

/** Where a page's answers go: its own address and collector, without whatever else the link had. */
export function addressOf(page: Pick<Location, 'pathname' | 'search'>): string {
  const collector = collectorOf(page);
  return page.pathname + (collector ? `?c=${encodeURIComponent(collector)}` : '');
}

/** What makes kept answers those of this page, in whichever language: survey, version and collector. */
export function draftNameOf(form: HTMLFormElement): string {
  return [form.dataset.survey, form.dataset.version, collectorOf(location) ?? ''].join('.');
}
