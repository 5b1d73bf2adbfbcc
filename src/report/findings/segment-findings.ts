import type { SegmentTable } from '#core/report/report.ts';
import type { Edition } from '../edition.ts';
import { sayDifference } from '../segments/finding.ts';
import { segmentId, tablesBySegment } from '../segments/places.ts';
import type { Finding } from './finding.ts';

/** A summary has room for this many segments. */
const MOST = 3;

/** What the first figure that is compared says of the groups of each segment; segments whose groups differ come first. */
export function segmentFindings(edition: Edition): Finding[] {
  const tested = tablesBySegment(edition.report.segments).flatMap(({ segment, text, tables }) => {
    const [first] = tables;
    return first?.comparison?.omnibus ? [{ segment, text, table: first }] : [];
  });
  return [...tested.filter(({ table }) => differs(table)), ...tested.filter(({ table }) => !differs(table))]
    .slice(0, MOST)
    .map(({ segment, text, table }) => ({
      answers: 'difference',
      sentence: `${edition.say(edition.words.quoted, { text: edition.text(text) })} ${sayDifference(edition, table)}`,
      at: segmentId(segment),
    }));
}

function differs({ comparison }: SegmentTable): boolean {
  return comparison?.pairs.some(({ clear }) => clear) ?? false;
}
