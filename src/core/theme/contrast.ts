import type { Finding } from '../yaml/finding.ts';
import { contrast, nearest, type Colour } from './colour.ts';
import { palettesOf, type Palette, type Palettes } from './palette.ts';
import { OWN_COLOURS, type OwnColour, type Theme } from './theme.ts';

type Token = keyof Palette;

/** A colour that stands on another, and how much they must differ: WCAG 2.2, 1.4.3 for text and 1.4.11 for controls. */
export interface Pair {
  readonly fore: Token;
  readonly back: Token;
  readonly needed: 4.5 | 3;
}

const text = (fore: Token, ...backs: Token[]): Pair[] => backs.map((back) => ({ fore, back, needed: 4.5 }));
const control = (fore: Token, ...backs: Token[]): Pair[] => backs.map((back) => ({ fore, back, needed: 3 }));

/** Every pair that a page shows. */
const PAIRS: readonly Pair[] = [
  ...text('ink', 'paper', 'raised', 'sunken', 'accent-wash', 'alarm-wash', 'notice-wash'),
  ...text('ink-quiet', 'paper', 'raised', 'sunken', 'accent-wash'),
  ...text('accent', 'paper', 'raised'),
  ...control('accent', 'accent-wash'),
  ...text('accent-ink', 'accent'),
  ...text('alarm', 'paper', 'raised', 'alarm-wash'),
  ...text('notice', 'paper', 'raised', 'notice-wash'),
  ...control('edge', 'paper', 'raised', 'sunken'),
];

/** A pair that differs too little. */
export interface WeakPair extends Pair {
  readonly found: number;
}

/** The pairs of a palette that nobody should have to read. */
export function weakPairs(palette: Palette): readonly WeakPair[] {
  return PAIRS.map((pair) => ({ ...pair, found: contrast(palette[pair.fore], palette[pair.back]) })).filter(
    ({ found, needed }) => found < needed,
  );
}

/**
 * What is wrong with the colours of a theme: for each scheme the pair that differs least, of those that were chosen if any of them do, with a colour near the one
 * that was written that would do everywhere.
 *
 * @returns findings with paths from the theme on
 */
export function checkColours(theme: Theme): readonly Finding[] {
  const { base, dark } = palettesOf(theme);
  return [...(dark ? [weakest(theme, 'dark', dark)] : []), weakest(theme, 'base', base)].filter(
    (finding) => finding !== undefined,
  );
}

function weakest(theme: Theme, scheme: keyof Palettes, palette: Palette): Finding | undefined {
  const [worst] = [...weakPairs(palette)].sort(
    (a, b) => chosen(b) - chosen(a) || a.found / a.needed - b.found / b.needed,
  );
  if (!worst) return undefined;
  const { fore, back, needed, found } = worst;
  const written = scheme === 'dark' && theme.dark ? theme.dark : theme;
  const blamed =
    [fore, back].filter(isOwn).find((one) => written[one] !== undefined) ??
    OWN_COLOURS.find((one) => written[one] !== undefined) ??
    'accent';
  const better = betterFor(theme, scheme, blamed, palette[blamed]);
  const where = scheme === 'dark' ? ' on dark devices' : '';
  return {
    path: [...(written === theme ? [] : ['dark']), blamed],
    message:
      `the ${wordsFor(fore)} (${fore} ${palette[fore]}) on ${back} ${palette[back]} ` +
      `has a contrast of ${round(found)}:1${where}, ${needed}:1 is needed`,
    hint: better
      ? `Use "${better}" or a colour that differs more`
      : 'Choose a paper and an ink that differ more, one light and one dark',
  };
}

/** The nearest colour in place of the written one with which the whole scheme can be read. */
function betterFor(theme: Theme, scheme: keyof Palettes, name: OwnColour, now: Colour): Colour | undefined {
  const tried = (colour: Colour): Theme =>
    scheme === 'dark' ? { ...theme, dark: { ...theme.dark, [name]: colour } } : { ...theme, [name]: colour };
  return nearest(now, (colour) => {
    const palette = palettesOf(tried(colour))[scheme];
    return palette !== undefined && weakPairs(palette).length === 0;
  });
}

/** How many of a pair a person has chosen: derived colours are weak because of those. */
function chosen({ fore, back }: Pair): number {
  return [fore, back].filter(isOwn).length;
}

function isOwn(token: Token): token is OwnColour {
  return (OWN_COLOURS as readonly string[]).includes(token);
}

function wordsFor(token: Token): string {
  if (token === 'accent') return 'colour of links and focus';
  return token === 'edge' ? 'edge of controls' : 'text';
}

/** Rounded down, so that a ratio that fails is never told as one that passes. */
function round(ratio: number): string {
  return String(Math.floor(ratio * 100) / 100);
}
