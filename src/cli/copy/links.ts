/** What leads from one page of the site to another, or brings something along. */
const ATTRIBUTE = /\s(href|src|content|component-url|renderer-url)="(\/(?!\/)[^"]*)"/g;

/** A page whose own site is not named in its links: `https://example.org/reports/` is `/reports/`. */
export function withoutOrigin(html: string, origin: string): string {
  return html.replaceAll(`="${origin}/`, '="/');
}

/** The paths that a page leads to or takes along, each once, without what follows a `?` or `#`. */
export function linksIn(html: string): readonly string[] {
  return [...new Set([...html.matchAll(ATTRIBUTE)].map(([, , target]) => pathOf(target!)))];
}

/**
 * A page whose links lead to files beside it, so that it works in any folder of any host, and without one. What is not
 * copied is looked for at the site itself, if that is on the web; otherwise a link to it leads nowhere.
 *
 * @param file where the page is in the copy, such as `reports/airport/index.html`
 * @param has whether a path of the site is in the copy
 */
export function relinked(
  html: string,
  file: string,
  has: (path: string) => boolean,
  site: URL | undefined,
): string {
  return html.replace(ATTRIBUTE, (whole, name: string, target: string) => {
    const path = pathOf(target);
    if (has(path)) return ` ${name}="${relative(file, fileOf(path))}${target.slice(path.length)}"`;
    if (site && name !== 'content') return ` ${name}="${new URL(target, site).href}"`;
    return name === 'href' ? '' : whole;
  });
}

/** The file that holds what is at a path of the site. */
export function fileOf(path: string): string {
  const name = path.slice(1);
  return name === '' || name.endsWith('/') ? `${name}index.html` : name;
}

const pathOf = (target: string): string => target.replace(/[?#].*$/s, '');

function relative(from: string, to: string): string {
  const here = from.split('/').slice(0, -1);
  const there = to.split('/');
  let shared = 0;
  while (shared < here.length && here[shared] === there[shared] && shared < there.length - 1) shared += 1;
  return [...here.slice(shared).map(() => '..'), ...there.slice(shared)].join('/');
}
