import { figure } from '../figure.ts';
import { startProduct } from '../product/start-product.ts';
import type { Step } from '../step.ts';
import { airport, SURVEY_PAGE } from '../survey.ts';
import { openInProcess } from './in-process.ts';
import { ALREADY, measureLatency } from './latency.ts';
import { measureSustained } from './sustained.ts';

/** So many people press "send" at the same moment. */
const AT_ONCE = 8;

/** A submission against the least that could be done with it. */
export const write: Step = {
  name: 'write',
  what: `One answer stored on disk, with ${ALREADY.toLocaleString('en')} there; the ways of storing take turns.`,
  async measure(bench) {
    const product = await bench.product();
    const survey = await airport(product.root);

    bench.say('one after another');
    await using opened = new AsyncDisposableStack();
    bench.opened.use(opened);
    const heed = await openInProcess(opened, product.root, await product.home());
    const { insert, door, submission } = await measureLatency(heed, survey, bench.runs(5));
    await opened.disposeAsync();

    bench.say('without a pause');
    const running = await startProduct(bench.opened, product, await product.home(), ['--no-demo']);
    await running.served(SURVEY_PAGE);
    const rates = { alone: [] as number[], together: [] as number[] };
    const warmUp = await measureSustained(running.url, survey, AT_ONCE, 'warm-up');
    bench.say(`warm at ${warmUp.toFixed(0)} submissions a second`);
    for (let run = 1; run <= bench.runs(5); run += 1) {
      rates.alone.push(await measureSustained(running.url, survey, 1, `alone-${run}`));
      rates.together.push(await measureSustained(running.url, survey, AT_ONCE, `together-${run}`));
    }
    await running.stop();

    const half = figure('Bare INSERT of the JSON, p50', 'ms', insert.half);
    const most = figure('Bare INSERT of the JSON, p95', 'ms', insert.most);
    const bareRate = figure(
      'Bare INSERTs a second, one at a time (from p50)',
      '/s',
      insert.half.map((ms) => 1000 / ms),
    );
    return [
      half,
      figure("The database's door over HTTP, p50", 'ms', door.half, half),
      figure('Whole submission over HTTP, p50', 'ms', submission.half, half),
      most,
      figure("The database's door over HTTP, p95", 'ms', door.most, most),
      figure('Whole submission over HTTP, p95', 'ms', submission.most, most),
      bareRate,
      figure('Submissions a second, one at a time, releases included', '/s', rates.alone, bareRate),
      figure(`Submissions a second, ${AT_ONCE} at once, releases included`, '/s', rates.together, bareRate),
    ];
  },
};
