import { fileURLToPath } from 'node:url';
import { figure } from '../figure.ts';
import { freePort } from '../product/free-port.ts';
import type { Product } from '../product/copy.ts';
import { run } from '../product/running.ts';
import { startProduct } from '../product/start-product.ts';
import type { Bench, Step } from '../step.ts';
import { SURVEY_PAGE } from '../survey.ts';
import { answerStored } from './answer-stored.ts';

const EMPTY_SERVER = fileURLToPath(new URL('empty-server.mjs', import.meta.url));

/** From `npm start` to the first page, with and without a build, on an empty and on a kept database. */
export const start: Step = {
  name: 'start',
  what: 'From `npm start` to the survey page, whole and over HTTP; runs of all kinds take turns.',
  async measure(bench) {
    const product = await bench.product();
    const empty: number[] = [];
    const first: Started[] = [];
    const second: Started[] = [];
    const plain: Started[] = [];
    for (let round = 1; round <= bench.runs(5); round += 1) {
      bench.say(`with a build, round ${round}`);
      empty.push(await startEmpty(bench, product.root));
      const home = await product.home();
      first.push(await startOnce(bench, product, home, []));
      second.push(await startOnce(bench, product, home, []));
      plain.push(await startOnce(bench, product, await product.home(), ['--no-demo']));
    }
    const builds: number[] = [];
    const fromNothing: Started[] = [];
    for (let round = 1; round <= bench.runs(3); round += 1) {
      bench.say(`without a build, round ${round}`);
      await product.unbuild();
      builds.push(await product.build());
      await product.unbuild();
      fromNothing.push(await startOnce(bench, product, await product.home(), []));
    }

    const server = figure('An empty Node server', 'ms', empty);
    const build = figure('`npm run build` alone', 'ms', builds);
    const built = figure('With a build, empty database: first page', 'ms', first.map(pageOf), server);
    return [
      server,
      built,
      figure('… and an answer stored, before the demo is', 'ms', first.map(storedOf), built),
      figure('… the same with --no-demo', 'ms', plain.map(storedOf), built),
      figure('With a build, second start: first page', 'ms', second.map(pageOf), built),
      figure('… and an answer stored', 'ms', second.map(storedOf), built),
      build,
      figure('Without a build: first page', 'ms', fromNothing.map(pageOf), build),
      figure('… and an answer stored, too', 'ms', fromNothing.map(storedOf), build),
    ];
  },
};

/** Milliseconds since the command was given. */
type Started = { readonly page: number; readonly stored: number };
const pageOf = ({ page }: Started) => page;
const storedOf = ({ stored }: Started) => stored;

async function startOnce(
  bench: Bench,
  product: Product,
  home: string,
  args: readonly string[],
): Promise<Started> {
  const asked = performance.now();
  const running = await startProduct(bench.opened, product, home, args);
  const page = await running.served(SURVEY_PAGE);
  await answerStored(running.url);
  const stored = performance.now() - asked;
  await running.stop();
  return { page, stored };
}

async function startEmpty(bench: Bench, cwd: string): Promise<number> {
  const running = run(bench.opened, process.execPath, [EMPTY_SERVER], { cwd, port: await freePort() });
  const page = await running.served(SURVEY_PAGE);
  await running.stop();
  return page;
}
