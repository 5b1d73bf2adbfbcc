import { expect } from 'vitest';
import type { Report } from '#core/report/report.ts';
import type { SectionKind, SectionOf } from '#core/report/sections/section.ts';

/** The one section of a kind; a test that has none or several fails. */
export function sectionOf<K extends SectionKind>(report: Report, kind: K): SectionOf<K> {
  const found = report.sections.filter((section): section is SectionOf<K> => section.kind === kind);
  expect(found).toHaveLength(1);
  return found[0]!;
}
