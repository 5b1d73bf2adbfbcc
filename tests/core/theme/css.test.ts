import { expect, test } from 'vitest';
import { WHITE, contrast } from '#core/theme/colour.ts';
import { barColours, sheetOf, themeCss } from '#core/theme/css.ts';
import { altOf } from '#core/theme/logo.ts';

test('a theme has light colours, and dark ones for screens alone', () => {
  const css = themeCss({ accent: '#8a1538', radius: 4 });
  expect(css).toMatch(/^@layer tokens\{:root\{color-scheme:light dark;--paper:#fbf9f4;.*--accent:#8a1538;/);
  expect(css).toContain('--radius:0.25rem');
  expect(css).toContain('@media screen and (prefers-color-scheme:dark){:root{--paper:#14181e;');
});

test('a theme without a dark side is the same everywhere', () => {
  const css = themeCss({ accent: '#8a1538', dark: false });
  expect(css).toContain('color-scheme:light;');
  expect(css).not.toContain('@media');
  expect(barColours({ dark: false })).toEqual({ base: '#fbf9f4' });
});

test('a theme with a dark ground is dark everywhere but on paper', () => {
  const theme = { paper: '#101820', ink: '#f0f0f0', accent: '#ffd200' } as const;
  const css = themeCss(theme);
  expect(css).toContain('color-scheme:dark;--paper:#101820;');
  expect(css).toMatch(/@media print\{:root\{color-scheme:light;--paper:#fbf9f4;/);
  const { accent, ink, quiet } = sheetOf(theme);
  for (const colour of [accent, quiet]) expect(contrast(colour, WHITE)).toBeGreaterThanOrEqual(4.5);
  expect(contrast(ink, WHITE)).toBeGreaterThan(10);
});

test('a face is of typefaces that devices have', () => {
  for (const face of ['mixed', 'sans', 'serif', 'rounded'] as const)
    expect(themeCss({ face })).not.toMatch(/url\(|@import|@font-face/);
});

test('a logo says its name in the language that is nearest', () => {
  const logo = { file: 'a.svg', height: 40, alt: { en: 'The shop', es: 'La tienda' } };
  expect(altOf(logo, 'es-MX')).toBe('La tienda');
  expect(altOf(logo, 'ko')).toBe('The shop');
});
