import type { Report } from '../../report.ts';
import type { Section } from '../section.ts';

/** The keys of the comments that a report shows. */
export function commentKeys({ sections }: Pick<Report, 'sections'>): string[] {
  return sections.flatMap((section) =>
    section.kind === 'comments' ? section.shown.map(({ key }) => key) : [],
  );
}

/**
 * A report with the words of the comments that it shows. Those that were taken back since have none.
 *
 * @param words by the key of the comment
 */
export function withCommentWords(report: Report, words: Readonly<Record<string, string>>): Report {
  const fill = (section: Section): Section =>
    section.kind === 'comments'
      ? { ...section, shown: section.shown.map((one) => ({ ...one, words: words[one.key] ?? null })) }
      : section;
  return { ...report, sections: report.sections.map(fill) };
}
