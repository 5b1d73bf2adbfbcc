import { escaped } from '../drawn/text.ts';

/** px high that a frame is at first; what is longer scrolls within. */
const HEIGHT = 560;

/** The line that shows a figure in a page of another site. */
export function frameLine(address: URL, title: string): string {
  return `<iframe src="${escaped(address.href)}" title="${escaped(title)}" width="100%" height="${HEIGHT}" loading="lazy" style="border:0"></iframe>`;
}

/** The line that shows the badge there, with a way to the report. */
export function badgeLine(report: URL, badge: URL, title: string): string {
  return `<a href="${escaped(report.href)}"><img src="${escaped(badge.href)}" alt="${escaped(title)}" height="60"></a>`;
}
