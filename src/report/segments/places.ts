import type { SegmentTable } from '#core/report/report.ts';
import type { Text } from '#core/survey/text.ts';

/** The tables of one segment. */
export interface SegmentTables {
  readonly segment: string;
  readonly text: Text;
  readonly tables: readonly SegmentTable[];
}

/** The tables of a report, those of a segment together, in their order. */
export function tablesBySegment(tables: readonly SegmentTable[]): SegmentTables[] {
  return [...new Map(tables.map((table) => [table.segment, table.text]))].map(([segment, text]) => ({
    segment,
    text,
    tables: tables.filter((table) => table.segment === segment),
  }));
}

export function segmentId(segment: string): string {
  return `by-${segment}`;
}

export function tableId({ segment, item }: SegmentTable): string {
  return `by-${segment}-${item}`;
}
