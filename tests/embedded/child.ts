import { spawn, type ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';

/** A process of its own that runs TypeScript, says something a line, and can be killed. */
export interface Child {
  readonly process: ChildProcess;
  /** The next line it says. */
  line(): Promise<string>;
  /** The exit code, or the signal that ended it. */
  readonly ended: Promise<number | string | null>;
}

/** Runs a module given as text; imports of `#...` work in it. */
export function runChild(source: string, ...args: string[]): Child {
  const child = spawn(process.execPath, ['--input-type=module-typescript', '--eval', source, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return {
    process: child,
    line: async () => {
      const { value, done } = await lines.next();
      if (done) throw new Error('The process ended without saying more.');
      return value;
    },
    ended: new Promise((resolve) => child.once('exit', (code, signal) => resolve(code ?? signal))),
  };
}
