/**
 * `npm run bench`: how fast the product is, as ratios within one run. `npm run bench -- pages write` runs the steps
 * named. `--out <folder>` also writes the figures as JSON, `--runs <n>` measures everything n times instead of as
 * often as it takes for a steady median, `--large` goes on to a million responses. Never a test: nothing here fails because it was slow.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs, styleText } from 'node:util';
import type { Figure } from './figure.ts';
import { load, machine } from './machine.ts';
import { pages } from './pages/pages.ts';
import { copyProduct, type Product } from './product/copy.ts';
import { release } from './release/release.ts';
import { render } from './render/render.ts';
import { start } from './start/start.ts';
import type { Bench, Step } from './step.ts';
import { table } from './table.ts';
import { write } from './write/write.ts';

const STEPS: readonly Step[] = [pages, write, release, render, start];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { out: { type: 'string' }, runs: { type: 'string' }, large: { type: 'boolean', default: false } },
});
const unknown = positionals.filter((name) => !STEPS.some((step) => step.name === name));
if (unknown.length > 0) {
  console.error(
    `There is no step ${unknown.join(', ')}. Steps: ${STEPS.map(({ name }) => name).join(', ')}.`,
  );
  process.exit(2);
}
const runs = values.runs === undefined ? undefined : Number(values.runs);
if (runs !== undefined && !(Number.isInteger(runs) && runs > 0)) {
  console.error(`--runs is "${values.runs}". Give it a number from 1 on.`);
  process.exit(2);
}
const wanted = STEPS.filter(({ name }) => positionals.length === 0 || positionals.includes(name));

const opened = new AsyncDisposableStack();
let interrupted = false;
let closing: Promise<void> | undefined;
const close = (): Promise<void> => (closing ??= opened.disposeAsync());
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.once(signal, () => {
    interrupted = true;
    console.log('\nStopping what runs, and removing its folders.');
    void close();
  });
}
let product: Promise<Product> | undefined;
const bench: Bench = {
  opened,
  product: () =>
    (product ??= copyProduct(opened).then(async (copy) => {
      bench.say('building a copy of the project');
      await copy.build();
      return copy;
    })),
  runs: (usual) => runs ?? usual,
  large: values.large,
  say: (line) => console.log(styleText('dim', `  ${line}`)),
};

const facts = machine();
console.log(
  `${facts.cores} cores, ${facts.processor}, ${facts.memoryGB} GB, ${facts.system}, Node ${facts.node}`,
);
const loadBefore = load();
const measured: Record<string, readonly Figure[]> = {};
try {
  for (const { name, what, measure } of wanted) {
    console.log(`\n${styleText('bold', name)}  ${what}`);
    const figures = await measure(bench);
    measured[name] = figures;
    console.log(table(figures));
  }
} catch (error) {
  // What is stopped in the middle of something fails; that is no news.
  if (!interrupted) console.error(error);
  process.exitCode = interrupted ? 130 : 1;
} finally {
  await close();
}

console.log(`\nLoad of the machine: ${loadBefore.toFixed(1)} before, ${load().toFixed(1)} after.`);
if (values.out !== undefined && !interrupted) {
  await mkdir(values.out, { recursive: true });
  const file = join(values.out, 'figures.json');
  await writeFile(
    file,
    `${JSON.stringify({ machine: facts, load: [loadBefore, load()], steps: measured }, null, 2)}\n`,
  );
  console.log(`Figures written to ${file}.`);
}
// Whatever a library still holds open does not keep this from ending.
process.exit();
