import type { Edition } from '../edition.ts';
import { sectionFindings } from '../sections/findings.ts';
import { waveFindings } from '../waves/finding.ts';
import { QUESTIONS, type Finding, type Question } from './finding.ts';
import { segmentFindings } from './segment-findings.ts';

/** What the parts of a report have found, by the question it answers, in the order of the summary. */
export function findingsOf(edition: Edition): { question: Question; findings: Finding[] }[] {
  const all = [...waveFindings(edition), ...segmentFindings(edition), ...sectionFindings(edition)];
  return QUESTIONS.map((question) => ({
    question,
    findings: all.filter(({ answers }) => answers === question),
  })).filter(({ findings }) => findings.length > 0);
}

/** What a report is about, first of all: the first of these that it has found something to. */
const LEADING: readonly Question[] = ['level', 'why', 'difference', 'action', 'change'];

/** The one sentence that stands for a report without a headline, in lists and where it is shared. */
export function leadingFinding(edition: Edition): Finding | undefined {
  const answered = findingsOf(edition);
  return LEADING.flatMap((question) => answered.find((one) => one.question === question)?.findings ?? [])[0];
}
