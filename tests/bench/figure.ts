export type Unit = 'ms' | 's' | 'bytes' | 'requests' | 'MB' | '/s' | '';

/** One thing that was measured, several times within one run of the bench. */
export type Figure = {
  /** Names it within its step. */
  readonly what: string;
  readonly unit: Unit;
  readonly n: number;
  readonly median: number;
  readonly min: number;
  readonly max: number;
  /** Its median over the median of something else that was measured beside it, unless that is 0. */
  readonly ratio: { readonly value: number; readonly to: string } | null;
};

/**
 * Sums up what several runs gave.
 *
 * @param against the figure that it is held against
 * @throws Error when there is no value, or one is not a number
 */
export function figure(what: string, unit: Unit, values: readonly number[], against?: Figure): Figure {
  if (values.length === 0) throw new Error(`"${what}" was never measured.`);
  if (!values.every(Number.isFinite)) throw new Error(`"${what}" was measured as ${values.join(', ')}.`);
  const median = quantile(values, 0.5);
  return {
    what,
    unit,
    n: values.length,
    median,
    min: Math.min(...values),
    max: Math.max(...values),
    ratio: against && against.median !== 0 ? { value: median / against.median, to: against.what } : null,
  };
}

/**
 * The value below which a share of the values lies, with straight lines between neighbours.
 * Source: type 7 of Hyndman & Fan, "Sample quantiles in statistical packages", The American Statistician 50 (1996).
 *
 * @param share 0 to 1; 0.5 is the median
 * @throws Error when there are no values
 */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const [below, above] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
  if (below === undefined || above === undefined) throw new Error('There is no quantile of nothing.');
  return below + (above - below) * (place - Math.floor(place));
}
