import type { Bars } from '#charts/picture/bars/bars.ts';
import type { CostSection } from '#core/report/sections/cost/section.ts';
import type { Edition } from '../../edition.ts';

/** The mean of each cost on the whole of its scale; null where all are hidden. */
export function costPicture(edition: Edition, { costs, scale, text }: CostSection): Bars | null {
  const { write } = edition;
  const rows = costs.flatMap(({ label, mean }) =>
    mean.shown
      ? [
          {
            label: edition.text(label),
            tone: 'now' as const,
            spot: { ...mean.estimate, text: write.mean(mean.estimate.value) },
          },
        ]
      : [],
  );
  if (rows.length === 0) return null;
  const marks = Array.from({ length: scale.max - scale.min + 1 }, (_, step) => scale.min + step);
  return {
    direction: edition.direction,
    label: edition.text(text),
    axis: { ...scale, marks: marks.map((at) => ({ at, text: write.count(at) })) },
    rows,
  };
}
