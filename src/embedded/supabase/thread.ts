import { Worker } from 'node:worker_threads';
import type { Reply } from './postgrest-error.ts';
import type { Call } from './rpc.ts';

/** What the worker thread is given. */
export interface Opening {
  /** Where the database is kept; null keeps it in memory. */
  readonly folder: string | null;
  /** The file of the roles that a Supabase project has. */
  readonly roles: string;
  /** The folder of the migrations. */
  readonly migrations: string;
}
export interface Question {
  readonly id: number;
  readonly ask: Call | 'close';
}
export type Answer =
  { readonly id: number; readonly reply: Reply | null } | { readonly id: number; readonly error: string };

/** PostgreSQL in a thread of its own. */
export interface Thread {
  /** @throws Error when the thread has died */
  call(call: Call): Promise<Reply>;
  /** Ends after every call that was made before. */
  close(): Promise<void>;
}

/**
 * Opens the database in a worker thread, migrated.
 *
 * @throws Error when it cannot be opened, or a migration fails or was changed
 */
export async function openThread(opening: Opening): Promise<Thread> {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData: opening, execArgv: [] });
  const waiting = new Map<
    number,
    { resolve: (reply: Reply | null) => void; reject: (error: Error) => void }
  >();
  let next = 0;
  let died: Error | null = null;

  const ended = new Promise<void>((resolve) => worker.once('exit', () => resolve()));
  const die = (error: Error) => {
    died ??= error;
    for (const { reject } of waiting.values()) reject(died);
    waiting.clear();
  };
  await new Promise<void>((resolve, reject) => {
    worker.once('error', (error) => {
      die(error as Error);
      reject(error);
    });
    worker.once('exit', () => {
      die(new Error('The embedded database has ended.'));
      reject(died);
    });
    worker.on('message', (message: Answer | 'open') => {
      if (message === 'open') return resolve();
      const asked = waiting.get(message.id);
      waiting.delete(message.id);
      if ('error' in message) asked?.reject(new Error(message.error));
      else asked?.resolve(message.reply);
    });
  });

  const ask = (question: Question['ask']) =>
    new Promise<Reply | null>((resolve, reject) => {
      if (died) return reject(died);
      const id = next++;
      waiting.set(id, { resolve, reject });
      worker.postMessage({ id, ask: question } satisfies Question);
    });

  return {
    call: async (call) => (await ask(call)) as Reply,
    close: async () => {
      if (!died) await ask('close');
      await ended;
    },
  };
}
