import type { CsvCell } from '#core/report/csv.ts';
import type { ProgramReport } from '#core/program/report.ts';
import type { About } from './workbook.ts';

/** Which program a workbook holds, and the releases that its figures are taken from. */
export function aboutProgram({ program, synthetic, sources }: ProgramReport): About {
  const locale = program.locales[0] ?? 'en';
  return {
    name: 'program',
    locale,
    rows: [
      ['program', program.id],
      ['title', program.title[locale] ?? null],
      ['synthetic', synthetic ? 'yes' : 'no'],
      ...sources.flatMap(({ survey, title, release }): [string, CsvCell][] => [
        ['survey', survey],
        ['title', title[locale] ?? null],
        ['release', release?.sequence ?? null],
        ['released', release?.at ?? null],
        ['sampling', release?.sampling ?? null],
        ['hidden under', release?.minimum ?? null],
        ['flagged under', release?.lowBase ?? null],
        ['digest', release?.digest ?? null],
      ]),
    ],
  };
}
