import type { Row } from '../rows.ts';
import { loyaltyRows } from './loyalty/tables.ts';
import { commentsRows } from './comments/tables.ts';
import { channelsRows } from './channels/tables.ts';
import { driversRows } from './drivers/tables.ts';
import { expectationsRows } from './expectations/tables.ts';
import { importanceRows } from './importance/tables.ts';
import { modelRows } from './model/tables.ts';
import { spendingRows } from './spending/tables.ts';
import { costRows } from './cost/tables.ts';
import { rankingRows } from './ranking/tables.ts';
import { worthRows } from './worth/tables.ts';
import { benchmarksRows } from './benchmarks/tables.ts';
import { ratingsRows } from './ratings/tables.ts';
import { reasonsRows } from './reasons/tables.ts';
import { weightsRows } from './weights/tables.ts';
import type { Section, SectionKind, SectionOf } from './section.ts';

type RowsOf<K extends SectionKind> = (section: SectionOf<K>, locale: string) => readonly Row[];

const ROWS: { readonly [K in SectionKind]: RowsOf<K> } = {
  // One line a kind.
  ratings: ratingsRows,
  weights: weightsRows,
  loyalty: loyaltyRows,
  expectations: expectationsRows,
  importance: importanceRows,
  drivers: driversRows,
  model: modelRows,
  cost: costRows,
  reasons: reasonsRows,
  channels: channelsRows,
  spending: spendingRows,
  ranking: rankingRows,
  worth: worthRows,
  benchmarks: benchmarksRows,
  comments: commentsRows,
};

/** The figures of a section as rows of the report's tables. */
export function rowsOf(section: Section, locale: string): readonly Row[] {
  // Each function is kept under the kind that it is for.
  return (ROWS[section.kind] as RowsOf<SectionKind>)(section, locale);
}
