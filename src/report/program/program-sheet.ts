import type { ProgramReport } from '#core/program/report.ts';
import { paths } from '#paths.ts';
import { sheetOf } from '../print/page-sheet.ts';
import { programEditionOf } from './program-edition.ts';

/** The margins of the printed pages of a program, as a style element with its hash. */
export function programSheet(report: ProgramReport, locale: string, site: URL) {
  const { words, direction, text } = programEditionOf(report, locale);
  return sheetOf({
    direction,
    title: text(report.program.title),
    facts: [words.program.kicker, ...(report.synthetic ? [words.synthetic.tag] : [])],
    address: decodeURI(new URL(paths.program(report.program, locale), site).href),
  });
}
