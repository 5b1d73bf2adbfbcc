import { spawn, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export type Heed = {
  readonly url: string;
  readonly process: ChildProcess;
  /** Everything it printed so far. */
  output(): string;
  /** Asks it to stop, as Ctrl-C does if not told otherwise, and gives its exit code. */
  stop(signal?: NodeJS.Signals): Promise<number | null>;
};

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** How long a start may take with a build before it, in milliseconds. */
const LIMIT_MS = 240_000;

/**
 * Runs `heed start` in a process of its own and waits until it says that it is ready.
 *
 * @param root the project; this one if not told otherwise
 * @throws Error with everything it printed, when it ends before that or takes too long.
 */
export async function startHeed(
  environment: Record<string, string>,
  args: readonly string[] = [],
  root: string = ROOT,
): Promise<Heed> {
  const child = spawn(process.execPath, ['src/cli/main.ts', 'start', ...args], {
    cwd: root,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let printed = '';
  child.stdout?.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  child.stderr?.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const ready = new Promise<string>((resolve) =>
    child.once('message', (message: { url: string }) => resolve(message.url)),
  );
  const { promise: late, reject } = Promise.withResolvers<never>();
  const limit = setTimeout(() => {
    child.kill('SIGKILL');
    reject(new Error(`heed start was not ready in time. It printed:\n${printed}`));
  }, LIMIT_MS);
  const early = ended.then((code): never => {
    throw new Error(`heed start ended with ${code}. It printed:\n${printed}`);
  });
  early.catch(() => {});
  const url = await Promise.race([ready, early, late]).finally(() => clearTimeout(limit));
  let stopping = false;
  child.once('close', (code, signal) => {
    if (!stopping) console.error(`heed start ended by itself (${signal ?? code}). It printed:\n${printed}`);
  });
  return {
    url,
    process: child,
    output: () => printed,
    async stop(signal = 'SIGINT') {
      stopping = true;
      child.kill(signal);
      return ended;
    },
  };
}
