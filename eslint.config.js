import { fileURLToPath } from 'node:url';
import astro from 'eslint-plugin-astro';
import svelte from 'eslint-plugin-svelte';
import { defineConfig, includeIgnoreFile } from 'eslint/config';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/** What reads a Report for whoever shows it: its figures by measure and wave. */
const READERS = ['core/report/headline/series.ts'];

/**
 * The arrows between the rooms of src: what each room may import from the others. `types` are rooms it may know the
 * shapes of but not call, but for `readers`: files that only say how to read those shapes. A room that is not listed
 * may import everything.
 */
const ARROWS = {
  core: { rooms: ['locales.ts'], packages: ['zod', 'yaml', '@noble/hashes', '@stdlib/', 'ml-matrix'] },
  i18n: { rooms: ['locales.ts'], packages: ['zod'] },
  storage: { rooms: ['core', 'environment.ts'] },
  form: { rooms: ['core', 'i18n', 'locales.ts', 'paths.ts'], types: ['embed'] },
  layouts: { rooms: ['core', 'i18n', 'paths.ts', 'styles'] },
  report: { rooms: ['charts', 'i18n', 'layouts', 'paths.ts'], types: ['core'], readers: READERS },
  charts: { rooms: ['i18n'], types: ['core'], readers: READERS },
  embed: { rooms: ['i18n'] },
  embedded: { rooms: [] },
  'static-pages': { rooms: ['core', 'form', 'surveys'] },
  surveys: { rooms: ['core'] },
  release: { rooms: ['core', 'storage', 'paths.ts'] },
  cli: { rooms: ['core', 'i18n', 'storage', 'surveys', 'release', 'embedded', 'paths.ts', 'environment.ts'] },
};

const anyOf = (names) => names.map((name) => name.replaceAll('.', '\\.')).join('|');

/** The rule for one room, as `no-restricted-imports` patterns. */
function arrowsOf(room, { rooms, types = [], readers = [], packages }) {
  const known = [room, ...rooms];
  const patterns = [
    {
      regex: `^#(?!(?:${anyOf([...known, ...types])})(?:/|$))`,
      message: `${room} may import only from ${known.join(', ')}${types.length ? ` and types from ${types}` : ''}.`,
    },
    ...types.map((type) => ({
      regex: `^#(?!(?:${anyOf(readers)})$)${type}/`,
      allowTypeImports: true,
      message: `${room} may know the types of ${type}, not call it.`,
    })),
    { regex: '^(?:\\.\\./)+(?:src|netlify|tests)/', message: 'Cross rooms with "#room/file.ts".' },
  ];
  if (packages) {
    patterns.push({
      regex: `^(?![.#]|(?:${packages.map((name) => (name.endsWith('/') ? name : `${name}(?:/|$)`)).join('|')}))`,
      message: `${room} may use only ${packages.join(', ')}: no input, output, clock or platform.`,
    });
  }
  if (room !== 'storage') patterns.push(ONLY_STORAGE);
  return patterns;
}

const ONLY_STORAGE = {
  regex: '^@supabase/',
  message: 'Only storage speaks to Supabase. Call #storage instead.',
};

const restrict = (patterns) => ({ '@typescript-eslint/no-restricted-imports': ['error', { patterns }] });

const EVERY_SOURCE = ['**/*.{js,mjs,ts,svelte,astro}', '**/*.svelte.ts'];
const TYPED = ['src/**/*.ts', 'netlify/**/*.ts', 'tests/**/*.ts'];

export default defineConfig(
  includeIgnoreFile(fileURLToPath(new URL('.gitignore', import.meta.url))),
  ts.configs.recommended,
  svelte.configs.recommended,
  astro.configs.recommended,
  {
    files: EVERY_SOURCE,
    languageOptions: { globals: { ...globals.browser, ...globals.node } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'no-console': 'off',
      eqeqeq: ['error', 'always'],
      ...restrict([ONLY_STORAGE]),
    },
  },
  {
    files: TYPED,
    ignores: ['**/*.svelte.ts'],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/only-throw-error': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } },
    // The project has no SvelteKit: its routes are Astro's.
    rules: { 'svelte/no-navigation-without-resolve': 'off' },
  },
  Object.entries(ARROWS).map(([room, arrows]) => ({
    files: [`src/${room}/**/*.{ts,svelte,astro}`],
    rules: restrict(arrowsOf(room, arrows)),
  })),
  {
    // Runs in the browser with the form: the parser must not bring zod along.
    files: ['src/core/response/**/*.ts'],
    rules: restrict([...arrowsOf('core', { rooms: [], packages: ['@noble/hashes', '@stdlib/'] })]),
  },
  {
    files: ['src/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: 'TSEnumDeclaration',
          message: 'Use a union of literals: Node runs the files as they are.',
        },
      ],
    },
  },
);
