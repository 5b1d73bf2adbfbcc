import type { ExpectedAttribute } from '#core/report/sections/expectations/section.ts';
import type { Figure } from '#core/report/report.ts';

/**
 * Attributes with the largest shortfall first. Those on a low base are ranked nowhere: they come last, in the order of the
 * survey, and those that are hidden after them.
 */
export function byGap(
  attributes: readonly ExpectedAttribute[],
  of: (attribute: ExpectedAttribute) => Figure | null | undefined,
): ExpectedAttribute[] {
  const place = (attribute: ExpectedAttribute) => {
    const figure = of(attribute);
    if (!figure?.shown) return { group: 2, value: 0 };
    return figure.lowBase ? { group: 1, value: 0 } : { group: 0, value: figure.estimate.value };
  };
  return [...attributes].sort((a, b) => {
    const [one, other] = [place(a), place(b)];
    return one.group - other.group || one.value - other.value;
  });
}
