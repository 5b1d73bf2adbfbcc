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
