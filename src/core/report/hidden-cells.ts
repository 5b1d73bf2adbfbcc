import type { ProtectedCoverage } from './coverage.ts';
import { hiddenIn } from './sections/hidden.ts';
import type { Section } from './sections/section.ts';
import { seriesOf } from './headline/series.ts';
import type { Distribution, Headline, Hidden, Method, SegmentTable } from './report.ts';

type Counted = Method['hidden'][number];

/** Counts what was hidden for the sake of people, table by table. An empty cell hides nobody and is not counted. */
export function hiddenCells(
  headline: readonly Headline[],
  distributions: readonly Distribution[],
  segments: readonly SegmentTable[],
  coverage: readonly ProtectedCoverage[],
  sections: readonly Section[],
): Counted[] {
  return [
    ...headline.flatMap((one) =>
      count(
        `headline/${one.item}`,
        seriesOf(one)[0].byWave.map(({ figure }) => (figure.shown ? null : figure.reason)),
      ),
    ),
    ...distributions.flatMap((one) =>
      count(
        `distribution/${one.item}`,
        one.waves.map((wave) => wave.reason),
      ),
    ),
    ...segments.flatMap((one) =>
      count(
        `segment/${one.segment}/${one.item}`,
        one.rows.map(({ figure }) => (figure.shown ? null : figure.reason)),
      ),
    ),
    ...coverage.flatMap((one) => count(`coverage/${one.table.by}`, one.reasons)),
    ...sections.flatMap((one) => count(`section/${one.kind}/${one.id}`, hiddenIn(one))),
  ];
}

function count(table: string, reasons: readonly (Hidden | null)[]): Counted[] {
  return (['tooFew', 'complement'] as const)
    .map((reason) => ({ table, reason, cells: reasons.filter((one) => one === reason).length }))
    .filter(({ cells }) => cells > 0);
}
