/**
 * `npm test`: everything that has to hold, step by step. `npm test -- unit e2e` runs the steps named.
 * A step that fails does not stop the others; the table at the end says how each went.
 */
import { styleText } from 'node:util';
import { findBrowser, installBrowser } from './browser.ts';
import { runStep, type Outcome, type Step } from './step.ts';

const bin = (file: string): string => `node_modules/${file}`;

const STEPS: readonly Step[] = [
  { name: 'format', args: [bin('prettier/bin/prettier.cjs'), '--check', '.'] },
  { name: 'lint', args: [bin('eslint/bin/eslint.js'), '.', '--max-warnings', '0'] },
  { name: 'types', args: [bin('astro/bin/astro.mjs'), 'check'] },
  { name: 'types-svelte', args: [bin('svelte-check/bin/svelte-check'), '--fail-on-warnings'] },
  { name: 'types-typescript', args: [bin('typescript/bin/tsc')] },
  { name: 'unit', args: [bin('vitest/vitest.mjs'), 'run', '--project', 'unit'] },
  { name: 'integration', args: [bin('vitest/vitest.mjs'), 'run', '--project', 'integration'] },
  { name: 'postgres', args: ['tests/supabase/run.ts'] },
  { name: 'build', args: ['src/cli/main.ts', 'build'] },
  { name: 'e2e', args: [bin('@playwright/test/cli.js'), 'test'], prepare: prepareBrowser },
];
