/**
 * What a chart shows, before anything draws it: numbers, and every word already in the reader's language. Plain JSON, so
 * that the server can draw it as SVG, hand it to the browser, and both show the same.
 */
export interface Chart {
  /** `columns` stand side by side, for points of a scale; `rows` lie under their label, for worded answers; `steps` go from wave to wave. */
  readonly shape: 'columns' | 'rows' | 'steps';
  readonly direction: 'ltr' | 'rtl';
  /** What the chart shows, for a reader who does not see it. */
  readonly label: string;
  readonly axis: Axis;
  readonly categories: readonly string[];
  /** In order of time; the last is the one the page is about. */
  readonly series: readonly Series[];
  /** The places of categories before which the lines of `steps` break: what came before is not to be compared. */
  readonly breaks?: readonly number[];
}

export interface Axis {
  readonly min: number;
  readonly max: number;
  readonly marks: readonly { readonly at: number; readonly text: string }[];
}

export interface Series {
  readonly name: string;
  /** Written at the newest point of a line, so that it needs no key: its name where there are several, and its figure. */
  readonly end?: string;
  /** One a category; null where there is nothing to show. */
  readonly points: readonly (Point | null)[];
}

export interface Point {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  /** The figure, its interval and its base in words. */
  readonly text: string;
}
