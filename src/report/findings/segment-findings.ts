import type { SegmentTable } from '#core/report/report.ts';
import type { Text } from '#core/survey/text.ts';
import type { Edition } from '../edition.ts';
import { sayDifference } from '../segments/finding.ts';
import { metricWords } from '../segments/metric.ts';
import { segmentId, tablesBySegment } from '../segments/places.ts';
import type { Finding } from './finding.ts';

/** A summary has room for this many segments. */
const MOST = 3;

/**
 * What is found of the groups of each segment: of the first figure in which any two differ clearly, else of the first that
 * was tested. Segments whose groups differ come first. The figure is named, because groups that are alike in one may
 * differ in another.
 */
export function segmentFindings(edition: Edition): Finding[] {
  const tested = tablesBySegment(edition.report.segments).flatMap(({ segment, text, tables }) => {
    const table = tables.find(differs) ?? tables.find(({ comparison }) => comparison?.omnibus);
    return table ? [{ segment, text, table, figure: figureOf(edition, table, tables) }] : [];
  });
  return [...tested.filter(({ table }) => differs(table)), ...tested.filter(({ table }) => !differs(table))]
    .slice(0, MOST)
    .map(({ segment, text, table, figure }) => ({
      answers: 'difference',
      sentence: [quoted(edition, text), figure, sayDifference(edition, table)].join(' · '),
      at: segmentId(segment),
    }));
}

/** The name of a table's figure; its question where several tables have the same figure. */
function figureOf(edition: Edition, table: SegmentTable, tables: readonly SegmentTable[]): string {
  const question = edition.report.method.wording.find(({ item }) => item === table.item);
  const alike = tables.filter(({ metric }) => metric === table.metric);
  return question && alike.length > 1 ? quoted(edition, question.text) : metricWords(edition, table).name;
}

function quoted(edition: Edition, text: Text): string {
  return edition.say(edition.words.quoted, { text: edition.text(text) });
}

function differs({ comparison }: SegmentTable): boolean {
  return comparison?.pairs.some(({ clear }) => clear) ?? false;
}
