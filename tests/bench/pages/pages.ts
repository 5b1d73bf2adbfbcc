import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { figure, type Figure, type Unit } from '../figure.ts';
import { plainForm } from '../plain-form.ts';
import { startProduct } from '../product/start-product.ts';
import type { Step } from '../step.ts';
import { REPORT_PAGE, WEIGHED_PAGE } from '../survey.ts';
import { openBrowser } from './browser.ts';
import type { Probed } from './probe.ts';
import { visit, type Visit } from './visit.ts';

const PLAIN_PAGE = '/plain/twelve-questions/';
const RATING = 'input[name="recommend"][value="9"]';
const CHART = '.chart-drawing';

/** What opening a page costs a respondent or a reader, against the plainest form that asks the same. */
export const pages: Step = {
  name: 'pages',
  what: 'Opened on a phone with an empty cache; speed on Slow 4G and a quarter of the processor, pages taking turns.',
  async measure(bench) {
    const product = await bench.product();
    const survey = await readFile(join(product.root, 'dist', WEIGHED_PAGE, 'index.html'), 'utf8');
    await mkdir(join(product.root, 'dist', PLAIN_PAGE), { recursive: true });
    await writeFile(join(product.root, 'dist', PLAIN_PAGE, 'index.html'), plainForm(survey, WEIGHED_PAGE));

    const running = await startProduct(bench.opened, product, await product.home());
    await running.served(`${REPORT_PAGE}report.json`);
    const browser = await openBrowser(bench.opened);
    const seen = { plain: empty(), survey: empty(), report: empty(), chart: empty() };
    const at = (path: string) => running.url.replace('127.0.0.1', 'localhost') + path;

    for (let round = 1; round <= bench.runs(7); round += 1) {
      bench.say(`round ${round}`);
      await note(seen.plain, browser, at(PLAIN_PAGE), RATING);
      await note(seen.survey, browser, at(WEIGHED_PAGE), RATING);
      await note(seen.report, browser, at(REPORT_PAGE));
      await noteChart(seen.chart, browser, at(REPORT_PAGE));
    }
    await running.stop();
    const { plain, report, chart } = seen;
    return [
      ...sheet('bytes', 'bytes', ({ bytes }) => bytes),
      ...against('bytes of HTML alone', 'bytes', ({ htmlBytes }) => htmlBytes),
      ...sheet('requests', 'requests', ({ requests }) => requests),
      figure('Requests to anybody else, all pages', 'requests', [foreignIn(Object.values(seen))]),
      ...sheet('first contentful paint', 'ms', ({ firstPaint }) => firstPaint),
      ...against('a tap on 9 is registered', 'ms', ({ tapped }) => tapped),
      ...sheet('layout shift', '', ({ shift }) => shift),
      ...sheet('longest task', 'ms', ({ longest }) => longest),
    ];

    function against(what: string, unit: Unit, pick: (seen: Seen) => number[]): Figure[] {
      const base = figure(`Plain form: ${what}`, unit, pick(plain));
      return [base, figure(`Survey page: ${what}`, unit, pick(seen.survey), base)];
    }
    function sheet(what: string, unit: Unit, pick: (seen: Seen) => number[]): Figure[] {
      const base = figure(`Report page: ${what}`, unit, pick(report));
      const scrolled =
        what === 'first contentful paint' ? [] : [figure('… and its chart in view', unit, pick(chart), base)];
      return [...against(what, unit, pick), base, ...scrolled];
    }
  },
};

/** One value a visit. */
type Seen = { readonly [Name in keyof Probed | 'bytes' | 'htmlBytes' | 'requests' | 'foreign']: number[] };

const empty = (): Seen => ({
  bytes: [],
  htmlBytes: [],
  requests: [],
  foreign: [],
  firstPaint: [],
  shift: [],
  longest: [],
  tapped: [],
});

const foreignIn = (all: readonly Seen[]): number =>
  all.flatMap(({ foreign }) => foreign).reduce((sum, n) => sum + n, 0);

/** Opens a page twice: to watch it load, and to tap on it as early as possible, for a tap excuses a layout shift. */
async function note(seen: Seen, browser: Browser, url: string, tap?: string): Promise<void> {
  await visit(browser, url, { slow: true }, (one) => add(seen, one));
  if (tap === undefined) return;
  seen.tapped.push(
    await visit(browser, url, { slow: true, tap }, async ({ probed }) => (await probed()).tapped),
  );
}

/** Opens the report and scrolls to its first chart. */
async function noteChart(seen: Seen, browser: Browser, url: string): Promise<void> {
  await visit(browser, url, { slow: true }, async (one) => {
    await one.page.locator(CHART).first().scrollIntoViewIfNeeded();
    await one.page.waitForSelector(`${CHART}[data-drawn]`);
    await one.traffic.quiet();
    await add(seen, one);
  });
}

async function add(seen: Seen, { traffic, probed }: Visit): Promise<void> {
  const { firstPaint, shift, longest } = await probed();
  seen.bytes.push(traffic.bytes());
  seen.htmlBytes.push(traffic.htmlBytes());
  seen.requests.push(traffic.requests());
  seen.foreign.push(traffic.foreign().length);
  seen.firstPaint.push(firstPaint);
  seen.shift.push(shift);
  seen.longest.push(longest);
}
