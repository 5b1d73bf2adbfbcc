/**
 * `node tests/bench/render/render-page.ts <database> <path> <times>` in a built project: has the function of the site
 * make a page again and again, and prints the processor time of each as JSON. A process of its own, so that nothing
 * else is counted.
 */
import { pathToFileURL } from 'node:url';
import { parseReport } from '#core/report/schema.ts';

/** Milliseconds of processor time, one a time. */
export type Rendered = {
  readonly readMs: readonly number[];
  readonly pageMs: readonly number[];
  readonly bytes: number;
};

/** Until the engine knows what is often run. */
const WARM_UP = 10;

const [database = '', path = '', times = ''] = process.argv.slice(2);
process.env['SUPABASE_URL'] = database;
process.env['SUPABASE_SECRET_KEY'] = 'sb_secret_bench';
const { default: respond } = (await import(pathToFileURL('.netlify/v1/functions/ssr/ssr.mjs').href)) as {
  default: (request: Request, context: object) => Promise<Response>;
};

let bytes = 0;
const page = async () => {
  const reply = await respond(new Request(`http://localhost${path}`), {});
  bytes = (await reply.arrayBuffer()).byteLength;
  if (reply.status !== 200) throw new Error(`${path} answered ${reply.status}.`);
};
const stored = await (await fetch(database)).text();
const read = () => Promise.resolve(void parseReport((JSON.parse(stored) as { report: unknown }).report));

const measured: Rendered = { readMs: await timed(read), pageMs: await timed(page), bytes };
process.stdout.write(JSON.stringify({ ...measured, bytes }));

async function timed(run: () => Promise<void>): Promise<number[]> {
  for (let once = 0; once < WARM_UP; once += 1) await run();
  const taken: number[] = [];
  for (let once = 0; once < Number(times); once += 1) {
    const before = process.cpuUsage();
    await run();
    const { user, system } = process.cpuUsage(before);
    taken.push((user + system) / 1000);
  }
  return taken;
}
