import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { buildReport } from '#core/report/build-report.ts';
import { count } from '#core/report/count.ts';
import { digestOf } from '#core/report/digest.ts';
import { figure } from '../figure.ts';
import { runToEnd } from '../product/run-to-end.ts';
import type { Step } from '../step.ts';
import { fortyQuestions, madeUp } from '../survey.ts';
import type { Rendered } from './render-page.ts';

const RENDER = fileURLToPath(new URL('render-page.ts', import.meta.url));
const A_WAVE = 150;

/** What the page of a released report costs the processor, when it is not in the cache. */
export const render: Step = {
  name: 'render',
  what: 'The report page of 40 questions and 20 waves, made by its function from a stored release.',
  async measure(bench) {
    const { root } = await bench.product();
    const survey = await fortyQuestions(root);
    const responses = survey.waves.flatMap((wave) => madeUp(survey, A_WAVE, wave.id, wave.id));
    const report = buildReport(survey, count(survey, responses), {
      sequence: 1,
      at: '2026-01-01T00:00:00.000Z',
      previous: null,
    });
    // In place of a database, so that what is measured is the page.
    const release = JSON.stringify({
      survey: survey.id,
      sequence: 1,
      at: report.release.at,
      previous: null,
      digest: digestOf(report),
      version: survey.version,
      responses: responses.length,
      report,
    });
    const database = createServer((_, reply) => {
      reply.writeHead(200, { 'content-type': 'application/json' }).end(release);
    });
    await new Promise<void>((resolve) => database.listen(0, '127.0.0.1', resolve));
    bench.opened.defer(() => void database.close());
    const url = `http://127.0.0.1:${(database.address() as AddressInfo).port}`;
    const printed = await runToEnd(
      bench.opened,
      process.execPath,
      [RENDER, url, `/reports/${survey.id}/`, String(bench.runs(40))],
      root,
    );
    database.close();
    const { readMs, pageMs, bytes } = JSON.parse(printed) as Rendered;
    const read = figure('Reading and checking the stored release, CPU', 'ms', readMs);
    return [
      read,
      figure('The page, that included, CPU', 'ms', pageMs, read),
      figure('Its HTML, uncompressed', 'bytes', [bytes]),
    ];
  },
};
