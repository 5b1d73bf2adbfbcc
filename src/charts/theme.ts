/** What a chart takes from the page it stands on. */
export interface Theme {
  readonly now: string;
  readonly before: string;
  readonly ink: string;
  readonly quiet: string;
  readonly line: string;
  readonly edge: string;
  readonly paper: string;
  readonly font: string;
}

/** Reads the theme off an element, so that a chart has the colours of `charts.css` in either scheme and in forced colours. */
export function themeOf(element: Element): Theme {
  const style = getComputedStyle(element);
  const colour = (name: string) => style.getPropertyValue(`--chart-${name}`).trim();
  return {
    now: colour('now'),
    before: colour('before'),
    ink: colour('ink'),
    quiet: colour('quiet'),
    line: colour('line'),
    edge: colour('edge'),
    paper: colour('paper'),
    font: style.fontFamily,
  };
}

/** Calls back when the reader's scheme or contrast setting changes. */
export function onThemeChange(changed: () => void): void {
  for (const query of ['(prefers-color-scheme: dark)', '(forced-colors: active)'])
    matchMedia(query).addEventListener('change', changed);
}
