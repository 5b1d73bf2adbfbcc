import type { RawAnswers } from '#core/response/response.ts';
import { send, type Outcome } from '../send.ts';
import { Outbox, type Unsent } from './outbox.ts';
import { openShelf, type Shelf } from './shelf.ts';

/** Answers that have not been sent yet, and the id that they will be sent under. */
export interface Draft {
  readonly id: string;
  /** What the page drew its orders from; `order/arrange.ts` draws them again from it. */
  readonly seed?: string;
  readonly answers: RawAnswers;
}

/** What the device keeps for one page: the answers on it until they are sent, and what is on its way. */
export interface Keeping {
  readonly outbox: Outbox;
  draft(): Draft | undefined;
  /** Keeps the answers, or forgets them where there are none. */
  save(draft: Draft): void;
  forget(): void;
}

/**
 * Opens what the device keeps, and sends what has been waiting: now, and whenever the device is back online.
 *
 * @param page what makes a draft this page's (`draftNameOf`); undefined where none is to be kept
 * @returns undefined where the browser keeps nothing
 */
export function openKeeping(
  page: string | undefined,
  settled: (unsent: Unsent, outcome: Outcome) => void,
): Keeping | undefined {
  const shelf = openShelf(() => localStorage, Date.now);
  if (!shelf) return undefined;
  const outbox = new Outbox(shelf, {
    send: ({ url, sending }) => send(url, sending, fetch),
    later: (call, wait) => setTimeout(call, wait),
    jitter: Math.random,
    settled,
  });
  window.addEventListener('online', () => void outbox.flush());
  return { outbox, ...draftsOn(shelf, page) };
}

/** The drafts of one page. */
export function draftsOn(shelf: Shelf, page: string | undefined): Omit<Keeping, 'outbox'> {
  const name = `draft.${page}`;
  const forget = () => shelf.drop(name);
  return {
    draft: () => (page === undefined ? undefined : (shelf.get(name) as Draft | undefined)),
    save(draft) {
      if (page === undefined) return;
      if (Object.keys(draft.answers).length > 0) shelf.put(name, draft);
      else forget();
    },
    forget,
  };
}
