import { randomUUID } from 'node:crypto';
import { mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { keysOf, type Keys } from './supabase/keys.ts';

/**
 * The folder in which one machine keeps everything (`.heed`), and who has it.
 *
 * PGlite takes no lock: two processes on one database lose each other's writes without a word. So a process claims
 * the folder before it opens the database. It listens on a port of its own, writes a record that says where, and only
 * then looks at the records of others. Whoever answers at a recorded address with the recorded token is alive, and
 * has the folder. Of two that start at once at least one sees the other, and steps back. A killed process answers no
 * more, whatever its process id is used for since, so its record counts for nothing.
 */
const Record = z.object({
  token: z.uuid(),
  pid: z.int(),
  host: z.string(),
  since: z.iso.datetime(),
  url: z.url(),
  /** Where people find the site, once it is served. */
  site: z.url().nullable(),
});
type Record = z.infer<typeof Record>;

/** Whoever claims waits for nothing; whoever owns keeps the folder until it is done. */
const Stance = z.object({ token: z.uuid(), stance: z.enum(['claims', 'owns']) });

/** The path under which the holder of a folder says who it is. */
const WHO = '/heed/who';
const PATIENCE_MS = 3_000;
const ATTEMPTS = 40;

/** The process that has a folder now. */
export interface Owner extends Keys {
  readonly pid: number;
  /** ISO 8601, UTC. */
  readonly since: string;
  /** The embedded Supabase: what SUPABASE_URL is in production. */
  readonly url: string;
  readonly site: string | null;
}

/** Somebody else has the folder. */
export class HomeTaken extends Error {
  override readonly name = 'HomeTaken';
  readonly pid: number;
  readonly since: string;
  readonly url: string;
  readonly site: string | null;

  constructor(home: string, { pid, host, since, url, site }: Record, answers: boolean) {
    const elsewhere = host === hostname() ? '' : ` on ${host}`;
    super(
      answers
        ? `${home} is in use: process ${pid}${elsewhere} has had it since ${since}, and serves ${site ?? url}. ` +
            'Use that one, or stop it first (Ctrl-C where it runs), or give this one a folder of its own with HEED_HOME.'
        : `${home} seems to be in use: process ${pid}${elsewhere} claimed it at ${since} and does not answer at ${url}. ` +
            `Stop it first. If it is certain that no such process runs any more, delete the folder ${claimsOf(home)}.`,
    );
    this.pid = pid;
    this.since = since;
    this.url = url;
    this.site = site;
  }
}

/** A folder that this process alone has, until it releases it. */
export interface Claim {
  readonly home: string;
  /** The address at which this process answers, on 127.0.0.1. */
  readonly url: string;
  readonly keys: Keys;
  /** Has every request but the one that asks who is here answered by `listener`. */
  serve(listener: RequestListener): void;
  /** Lets others be told where people find the site. */
  announce(site: string): Promise<void>;
  /** Lets go of the folder. Close the database first. */
  release(): Promise<void>;
}

/**
 * Claims a folder, and makes it if it is not there.
 *
 * @param home the folder, such as `.heed`
 * @param port where to listen on 127.0.0.1; 0 takes any free port
 * @throws HomeTaken when another process has it
 */
export async function claimHome(home: string, port = 0): Promise<Claim> {
  await mkdir(claimsOf(home), { recursive: true, mode: 0o700 });
  const token = randomUUID();
  let stance: 'claims' | 'owns' = 'claims';
  let listener: RequestListener | null = null;
  /** Requests that came before there was anything to answer them: they wait, as the database opens in seconds. */
  const early: Parameters<RequestListener>[] = [];

  const server = createServer((request, reply) => {
    if (request.url !== WHO) return listener ? listener(request, reply) : void early.push([request, reply]);
    reply.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ token, stance }));
  });
  const url = await listen(server, port);
  const file = join(claimsOf(home), `${token}.json`);
  let record: Record = {
    token,
    pid: process.pid,
    host: hostname(),
    since: new Date().toISOString(),
    url,
    site: null,
  };
  const release = async () => {
    await rm(file, { force: true });
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };

  try {
    for (let attempt = 1; ; attempt++) {
      await writeWhole(file, record);
      const { living, dead } = await others(home, token);
      const first = living[0];
      if (!first) {
        stance = 'owns';
        await Promise.all(dead.map((path) => rm(path, { force: true })));
        break;
      }
      if (first.stance !== 'claims' || attempt === ATTEMPTS)
        throw new HomeTaken(home, first.record, first.stance !== null);
      // Two that start at once both step back, and come again at different times.
      await rm(file, { force: true });
      await sleep(20 + Math.random() * 30 * attempt);
    }
    const keys = await keysOf(home);
    return {
      home,
      url,
      keys,
      serve: (next) => {
        listener = next;
        for (const [request, reply] of early.splice(0)) next(request, reply);
      },
      announce: async (site) => {
        record = { ...record, site };
        await writeWhole(file, record);
      },
      release,
    };
  } catch (error) {
    await release();
    throw error;
  }
}

/** Finds the process that has a folder, for whoever wants to speak to its database; null if there is none. */
export async function findOwner(home: string): Promise<Owner | null> {
  const { living } = await others(home, null);
  const owner = living.find(({ stance }) => stance === 'owns');
  if (!owner) return null;
  const { pid, since, url, site } = owner.record;
  return { pid, since, url, site, ...(await keysOf(home)) };
}

const claimsOf = (home: string) => join(home, 'claims');

interface Living {
  readonly record: Record;
  /** null: something is there, and does not answer. */
  readonly stance: 'claims' | 'owns' | null;
}

/** The records beside one's own: of processes that live, the owner first, and the files of those that do not. */
async function others(home: string, own: string | null): Promise<{ living: Living[]; dead: string[] }> {
  const names = await readdir(claimsOf(home)).catch(() => []);
  const found = await Promise.all(
    names
      .filter((name) => name.endsWith('.json') && name !== `${own}.json`)
      .map(async (name) => {
        const file = join(claimsOf(home), name);
        const record = await readRecord(file);
        const stance = record ? await ask(record) : 'dead';
        return { file, record, stance };
      }),
  );
  const living: Living[] = [];
  const dead: string[] = [];
  for (const { file, record, stance } of found) {
    if (!record || stance === 'dead') dead.push(file);
    else living.push({ record, stance });
  }
  const rank = ({ stance }: Living) => (stance === 'owns' ? 0 : stance === null ? 1 : 2);
  return { living: living.sort((a, b) => rank(a) - rank(b)), dead };
}

async function ask({ url, token, host, pid }: Record): Promise<Living['stance'] | 'dead'> {
  try {
    const reply = await fetch(new URL(WHO, url), {
      signal: AbortSignal.timeout(PATIENCE_MS),
      redirect: 'error',
    });
    const answer = Stance.safeParse(await reply.json().catch(() => null));
    return answer.success && answer.data.token === token ? answer.data.stance : 'dead';
  } catch (error) {
    // On this machine nobody listens there any more. What runs on another machine cannot be reached from here.
    if (host !== hostname()) return null;
    const refused = (error as { cause?: { code?: string } }).cause?.code === 'ECONNREFUSED';
    return refused || !isRunning(pid) ? 'dead' : null;
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

async function readRecord(file: string): Promise<Record | null> {
  try {
    return Record.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch {
    return null;
  }
}

/** Writes a file in one step: whoever reads it sees all of it or what was there before. */
async function writeWhole(file: string, record: Record): Promise<void> {
  const draft = `${file}.draft`;
  await writeFile(draft, JSON.stringify(record, null, 2), { mode: 0o600 });
  await rename(draft, file);
}

async function listen(server: ReturnType<typeof createServer>, port: number): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
