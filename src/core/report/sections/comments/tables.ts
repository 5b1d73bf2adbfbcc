import { shown, type Row } from '../../rows.ts';
import type { CommentsSection } from './section.ts';

/** Counts of comments and shares of themes. Words are not in the tables: a file that was kept cannot be taken back. */
export function commentsRows(section: CommentsSection, locale: string): readonly Row[] {
  const about = { wave: section.wave };
  const theme = { ...about, measure: 'theme', unit: 'share' };
  return [
    ...Object.entries(section.counts ?? {}).map(([measure, value]) => ({
      ...about,
      measure,
      unit: 'count',
      value,
    })),
    ...(section.counts ? [] : [{ ...about, measure: 'written', unit: 'count', note: section.reason }]),
    ...(section.themes?.rows ?? []).map(({ theme: answer, label, share }) => ({
      ...theme,
      answer,
      label: label[locale],
      ...shown(share),
    })),
    ...(section.themes ? [{ ...theme, answer: 'none', ...shown(section.themes.none) }] : []),
  ];
}
