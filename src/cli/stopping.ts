import { say } from './say.ts';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** One press of Ctrl-C can arrive several times: from the terminal, and handed on by npm. Milliseconds. */
const SAME_PRESS = 400;

/**
 * Listens for the wish to stop. The first one aborts the signal; the process then ends by itself once everything is
 * closed. A second one ends it at once.
 */
export function onStop(): AbortSignal {
  const controller = new AbortController();
  let first = 0;
  for (const name of SIGNALS) {
    process.on(name, () => {
      if (!controller.signal.aborted) {
        first = Date.now();
        say('\nStopping: what is under way is finished first. Ctrl-C again stops at once.');
        controller.abort();
      } else if (Date.now() - first > SAME_PRESS) {
        process.exit(130);
      }
    });
  }
  return controller.signal;
}

/** Resolves when the signal is given. */
export const stopped = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
