/**
 * `npm test`: everything that has to hold, step by step. `npm test -- unit e2e` runs the steps named.
 * A step that fails does not stop the others; the table at the end says how each went.
 */
import { styleText } from 'node:util';
import { provideBrowser } from './browser.ts';
import { runStep, type Outcome, type Step } from './step.ts';

const bin = (file: string): string => `node_modules/${file}`;

/** Two lanes run beside each other, each step after the one before: two things at once, as many as any machine has cores. */
const LANES: readonly (readonly Step[])[] = [
  [
    { name: 'format', what: 'formatting', args: [bin('prettier/bin/prettier.cjs'), '--check', '.'] },
    {
      name: 'lint',
      what: 'lint, and the arrows between rooms',
      args: [bin('eslint/bin/eslint.js'), '.', '--max-warnings', '0'],
    },
    { name: 'types-astro', what: 'types of pages', args: [bin('astro/bin/astro.mjs'), 'check'] },
    { name: 'types', what: 'types of everything else', args: [bin('typescript/bin/tsc')] },
  ],
  [
    { name: 'unit', what: 'unit tests', args: [bin('vitest/vitest.mjs'), 'run', '--project', 'unit'] },
    { name: 'postgres', what: 'migrations and pgTAP on PostgreSQL', args: ['tests/supabase/run.ts'] },
  ],
];

/** These need the machine to themselves: the build rewrites what the checks read, the rest reads what is built. */
const AFTER: readonly Step[] = [
  { name: 'build', what: 'the site', args: ['src/cli/main.ts', 'build'] },
  {
    name: 'integration',
    what: 'functions, servers, commands and the embedded database',
    args: [bin('vitest/vitest.mjs'), 'run', '--project', 'integration'],
  },
  {
    name: 'e2e',
    what: 'in a browser',
    args: [bin('@playwright/test/cli.js'), 'test'],
    prepare: provideBrowser,
  },
];

const every = [...LANES.flat(), ...AFTER];
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !every.some((step) => step.name === name));
if (unknown.length > 0) {
  console.error(
    `There is no step ${unknown.join(', ')}. Steps: ${every.map((step) => step.name).join(', ')}.`,
  );
  process.exit(2);
}

const outcomes: Outcome[] = [];
const runAll = async (steps: readonly Step[]): Promise<void> => {
  for (const step of steps) {
    if (asked.length > 0 && !asked.includes(step.name)) continue;
    outcomes.push(await runStep(step));
  }
};
const started = performance.now();
await Promise.all(LANES.map(runAll));
await runAll(AFTER);

const ordered = every.flatMap((step) => outcomes.filter((outcome) => outcome.name === step.name));
const widest = Math.max(...ordered.map(({ name }) => name.length));
console.log(`\n${styleText('bold', 'Summary')}`);
for (const { name, passed, seconds, summary } of ordered) {
  const mark = passed ? styleText('green', 'passed') : styleText('red', 'FAILED');
  console.log(`  ${name.padEnd(widest)}  ${mark}  ${seconds.toFixed(1).padStart(6)} s  ${summary}`);
}
const passed = ordered.filter((outcome) => outcome.passed).length;
console.log(
  `\n${passed} passed, ${ordered.length - passed} failed in ${((performance.now() - started) / 1000).toFixed(0)} s`,
);
process.exitCode = passed === ordered.length && passed > 0 ? 0 : 1;
