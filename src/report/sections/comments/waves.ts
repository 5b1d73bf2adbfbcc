import type {
  CommentThemes,
  ThemeOverWaves,
  ThemesOverWaves,
} from '#core/report/sections/comments/section.ts';
import type { Edition } from '../../edition.ts';
import { nameThem } from '../../section/names.ts';

/** Which themes come up clearly more or less often than in the wave before; none is a finding too. */
export function sayThemeChanges(
  edition: Edition,
  { rows: themes }: CommentThemes,
  { before, rows }: ThemesOverWaves,
): string[] {
  const { words, say } = edition;
  const wave = edition.wave(before);
  if (rows.every(({ newest }) => newest.change === null))
    return [say(words.comments.themesNotCompared, { wave })];
  const side = (message: string, isOn: (by: number) => boolean): string[] => {
    const moved = themes.filter((_, at) => {
      const { change, clear } = rows[at]!.newest;
      return change !== null && clear && isOn(change.value);
    });
    if (moved.length === 0) return [];
    const names = nameThem(
      edition,
      moved.map(({ label }) => label),
    );
    return [say(message, { wave, names })];
  };
  const said = [
    ...side(words.comments.themesUp, (by) => by > 0),
    ...side(words.comments.themesDown, (by) => by < 0),
  ];
  return said.length > 0 ? said : [say(words.comments.themesSame, { wave })];
}

/** What may be said of one theme since the wave before. */
export function sayThemeStanding(
  { words, say, wave }: Edition,
  { before }: ThemesOverWaves,
  { change, clear, gap }: Pick<ThemeOverWaves['newest'], 'change' | 'clear' | 'gap'>,
): string {
  if (gap === 'broken') return say(words.changes.broken, { wave: wave(before) });
  if (!change) return say(words.changes.notComparable, { wave: wave(before) });
  if (!clear) return words.ratings.noClearChange;
  return change.value > 0 ? words.ratings.clearlyUp : words.ratings.clearlyDown;
}
