import { differing, shown, type Row } from '../../rows.ts';
import type { CommentsSection, ThemeOverWaves } from './section.ts';

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
    ...(section.themes?.overWaves?.rows ?? []).flatMap((row) => waveRows(row, section, locale)),
  ];
}

/** The earlier waves of a theme, and its newest change. */
function waveRows(
  { theme: answer, waves, newest }: ThemeOverWaves,
  { themes, wave: current }: CommentsSection,
  locale: string,
): Row[] {
  const label = themes?.rows.find(({ theme }) => theme === answer)?.label[locale];
  const about = { measure: 'theme', answer, label, unit: 'share' };
  const { change, adjusted, clear, gap } = newest;
  return [
    ...waves
      .filter(({ wave }) => wave !== current)
      .map(({ wave, share }) => ({ ...about, wave, ...shown(share) })),
    {
      ...about,
      measure: 'themeChange',
      wave: newest.wave,
      group: 'since',
      ...(change
        ? { level: change.from, ...differing(change), pHolm: adjusted, note: clear ? 'clear' : null }
        : { note: gap }),
    },
  ];
}
