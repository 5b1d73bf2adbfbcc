import type { Palette } from './palette.ts';

/** How Heed looks where nobody has said otherwise. Text on paper is at least 7:1. */
export const LIGHT: Palette = {
  paper: '#fbf9f4',
  raised: '#ffffff',
  sunken: '#f1ede4',
  ink: '#1d2430',
  'ink-quiet': '#545c69',
  line: '#d9d3c6',
  edge: '#857f72',
  accent: '#0f5c5a',
  'accent-ink': '#ffffff',
  'accent-wash': '#dcebe7',
  alarm: '#a3291e',
  'alarm-wash': '#f8e4df',
  notice: '#7a5200',
  'notice-wash': '#f7ecd2',
  good: '#0f5c5a',
  middling: '#b9b09d',
  poor: '#b4532a',
};

/** The same on dark devices. */
export const DARK: Palette = {
  paper: '#14181e',
  raised: '#1c222a',
  sunken: '#0f1216',
  ink: '#eeeae1',
  'ink-quiet': '#aeb3bb',
  line: '#343c47',
  edge: '#7f8792',
  accent: '#7fcdc3',
  'accent-ink': '#08201f',
  'accent-wash': '#1c3836',
  alarm: '#ff9c8a',
  'alarm-wash': '#3d211d',
  notice: '#f0c674',
  'notice-wash': '#362c17',
  good: '#7fcdc3',
  middling: '#6d6a61',
  poor: '#e59368',
};
