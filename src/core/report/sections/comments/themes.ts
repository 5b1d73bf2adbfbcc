import { NO_THEME, THEMES_ITEM } from '../../../comments/heard.ts';
import { share, shareChange } from '../../../metrics/share.ts';
import type { CommentSettings } from '../../../survey/report-settings/comments.ts';
import type { Basis } from '../../basis.ts';
import { brokenFor } from '../../breaks/breaks.ts';
import { everyone } from '../../group-counts.ts';
import { judgedTogether, stepsOf } from '../../headline/trend.ts';
import { figure, isLowBase, reasonToHide } from '../../suppress.ts';
import type { CommentThemes, ThemesOverWaves } from './section.ts';

/**
 * Shares of those who wrote anything, with Wilson's interval. A theme that fewer than the minimum wrote of is hidden, and
 * then so is who wrote of none: with it, those who wrote of the hidden one could be counted.
 */
export function themesOf(basis: Basis, settings: CommentSettings): CommentThemes {
  const { minimum } = basis;
  const { base, whole, numberOf, shareOf } = waveOf(basis, basis.current);
  const found = settings.themes.map(({ id, label }) => ({ theme: id, label, x: numberOf(id) }));
  const ranked = whole === null && !isLowBase(base);
  const ordered = ranked ? [...found].sort((a, b) => hiddenLast(a.x, b.x, minimum)) : found;
  const hidesNone = found.some(({ x }) => isSmall(x, minimum) || x === base);
  const over = overWaves(
    basis,
    settings,
    ordered.map(({ theme }) => theme),
  );
  return {
    ranked,
    rows: ordered.map(({ theme, label }) => ({ theme, label, share: shareOf(theme) })),
    none: shareOf(NO_THEME, hidesNone),
    ...(over ? { overWaves: over } : {}),
  };
}

/**
 * The same in every wave, each hidden by the rules of its own, and the newest change of each theme by the test of two
 * shares (`shareChange`), all of them together by Holm's method: of many themes some move by chance. Nothing is compared
 * across a change of the questions that are answered in words. The rules that find themes are those of today in all waves.
 */
function overWaves(
  basis: Basis,
  { items }: CommentSettings,
  themes: readonly string[],
): ThemesOverWaves | null {
  const before = basis.waves.at(-2);
  if (!before) return null;
  const heard = basis.waves.map((wave) => ({ wave: wave.id, ...waveOf(basis, wave) }));
  const followed = themes.map((theme) => {
    const waves = heard.map(({ wave, shareOf }) => ({ wave, figure: shareOf(theme) }));
    const change = (now: number, then: number) =>
      shareChange(heard[now]!.proportionOf(theme), heard[then]!.proportionOf(theme));
    const newest = stepsOf({ waves, change }, brokenFor(basis, items)).at(-1)!;
    return { theme, waves: waves.map(({ wave, figure }) => ({ wave, share: figure })), newest };
  });
  const newest = judgedTogether(followed.map((one) => one.newest));
  return { before: before.id, rows: followed.map((one, at) => ({ ...one, newest: newest[at]! })) };
}

/** What people wrote of in one wave. */
function waveOf({ counts: all, minimum }: Basis, { id, responses }: Basis['current']) {
  const counts = all.values(everyone(id), THEMES_ITEM);
  const base = all.states(everyone(id), THEMES_ITEM).get('answered') ?? 0;
  const whole = reasonToHide(base, responses, minimum);
  const numberOf = (theme: string) => counts.get(theme) ?? 0;
  const proportionOf = (theme: string) => ({ x: numberOf(theme), n: base, sampled: counts.sampled });
  const reasonOf = (theme: string, isComplement: boolean) => {
    if (isSmall(numberOf(theme), minimum)) return 'tooFew';
    if (numberOf(theme) === base) return 'complement';
    return isComplement ? 'complement' : null;
  };
  return {
    base,
    whole,
    numberOf,
    proportionOf,
    shareOf: (theme: string, isComplement = false) =>
      figure(share(proportionOf(theme)), whole ?? reasonOf(theme, isComplement)),
  };
}

const isSmall = (x: number, minimum: number) => x > 0 && x < minimum;

/** Falling order; those that are hidden stand last, in the order of the survey, which tells nothing. */
function hiddenLast(a: number, b: number, minimum: number): number {
  const seen = (x: number) => (isSmall(x, minimum) ? -1 : x);
  return seen(b) - seen(a);
}
