import type { Axis } from './chart.ts';

const STEPS = [1, 2, 5, 10];
/** An axis has at most this many marks: more cannot be told apart on a phone. */
const MOST_MARKS = 6;

/**
 * An axis that spans the values, from round mark to round mark.
 *
 * @param limits what the values can be at most; the axis stays inside
 * @param write the text at a mark
 */
export function axisOver(
  values: readonly number[],
  limits: { min: number; max: number },
  write: (at: number) => string,
): Axis {
  const low = Math.min(...values);
  const high = Math.max(...values);
  const step = roundStep(Math.max(high - low, (limits.max - limits.min) / 100));
  // A value at the upper limit still has a step below it to stand on.
  const below = Math.min(Math.floor(low / step), Math.ceil(limits.max / step) - 1);
  const min = Math.max(limits.min, tidy(below * step));
  const max = Math.min(limits.max, tidy(Math.max(Math.ceil(high / step), below + 1) * step));
  const count = Math.round((max - min) / step);
  const marks = Array.from({ length: count + 1 }, (_, index) => tidy(min + index * step));
  return { min, max, marks: marks.map((at) => ({ at, text: write(at) })) };
}

function roundStep(span: number): number {
  const rough = span / (MOST_MARKS - 2);
  const power = 10 ** Math.floor(Math.log10(rough));
  return (STEPS.find((step) => step * power >= rough * (1 - 1e-9)) ?? 10) * power;
}

/** 0.3 rather than 0.30000000000000004. */
function tidy(value: number): number {
  return Number(value.toPrecision(12));
}
