import type { Chart } from './chart.ts';

/** Digits that are finer than a pixel on any screen. */
const DIGITS = 5;

/**
 * A chart as text, to go to the browser within the page. A text is taken over in one piece, where an object is wrapped
 * field by field; and digits that nobody can see would be most of its weight, because they cannot be compressed.
 */
export function packChart(chart: Chart): string {
  return withOtherQuotes(
    JSON.stringify(chart, (_, value: unknown) =>
      typeof value === 'number' ? Number(value.toPrecision(DIGITS)) : value,
    ),
  );
}

export function unpackChart(packed: string): Chart {
  return JSON.parse(withOtherQuotes(packed)) as Chart;
}

/** Within an attribute each quotation mark takes seven letters, and a grave accent, which hardly anyone writes, takes one. */
function withOtherQuotes(json: string): string {
  // JSON has no such character as it is.
  return json.replaceAll('`', '\0').replaceAll('"', '`').replaceAll('\0', '"');
}
