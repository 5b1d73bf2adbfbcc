import { spawn } from 'node:child_process';
import { request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';

/** A server that runs as a process of its own. */
export type Running = {
  readonly url: string;
  /**
   * Asks for a page until it is served, and gives the milliseconds since the process was started.
   *
   * @throws Error with everything the process printed, when it ends before that or takes too long
   */
  served(path: string): Promise<number>;
  /** Asks it to stop, as Ctrl-C does, and waits until it has. */
  stop(): Promise<void>;
};

/** Longer than a start with a build takes on a slow machine, in milliseconds. */
const LIMIT_MS = 240_000;
/** Between two questions whether a page is there: short beside what is measured. Milliseconds. */
const PAUSE_MS = 5;

/** Starts a server that will listen on `port`; `opened` stops it if nobody else has. */
export function run(
  opened: AsyncDisposableStack,
  command: string,
  args: readonly string[],
  { cwd, port, env = {} }: { cwd: string; port: number; env?: Readonly<Record<string, string>> },
): Running {
  if (opened.disposed) throw new Error(`${command} was not started: the bench is stopping.`);
  const started = performance.now();
  // In a process group of its own: a signal then reaches npm, the shell and the program, as Ctrl-C in a terminal does.
  const child = spawn(command, args, {
    cwd,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env, PORT: String(port), ASTRO_TELEMETRY_DISABLED: '1' },
  });
  let printed = '';
  child.stdout.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  let ended = false;
  const end = new Promise<void>((resolve) => {
    const done = () => {
      ended = true;
      resolve();
    };
    child.once('error', done);
    child.once('close', done);
  });
  const signal = (name: NodeJS.Signals) => {
    if (!ended && child.pid !== undefined) process.kill(-child.pid, name);
  };
  const stop = async () => {
    signal('SIGINT');
    const late = setTimeout(() => signal('SIGKILL'), 20_000);
    await end;
    clearTimeout(late);
  };
  opened.defer(stop);
  const url = `http://127.0.0.1:${port}`;
  return {
    url,
    stop,
    async served(path) {
      while (!ended && performance.now() - started < LIMIT_MS) {
        if ((await statusOf(url + path)) === 200) return performance.now() - started;
        await sleep(PAUSE_MS);
      }
      throw new Error(`${path} was not served by ${command} ${args.join(' ')}. It printed:\n${printed}`);
    },
  };
}

/** The status of a page once its whole body is there; 0 when nobody answers. */
const statusOf = (url: string): Promise<number> =>
  new Promise((resolve) => {
    const asked = request(url, { agent: false }, (reply) => {
      reply.resume();
      reply.once('close', () => resolve(reply.statusCode ?? 0));
    });
    asked.once('error', () => resolve(0));
    asked.end();
  });
