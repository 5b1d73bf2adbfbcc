import type { Outcome, Sending } from '../send.ts';
import { backoff } from './backoff.ts';
import type { Shelf } from './shelf.ts';

/** Answers that someone has sent and that have not arrived yet. */
export interface Unsent {
  /** Path and query of the survey they belong to. */
  readonly url: string;
  readonly sending: Sending;
}

/** What an outbox does to the world. */
export interface Post {
  send(unsent: Unsent): Promise<Outcome>;
  /** Calls later, after that many milliseconds. */
  later(call: () => void, wait: number): void;
  /** From 0 to 1. */
  jitter(): number;
  /** Told of every submission that is out of the box: stored, or refused for good. */
  settled(unsent: Unsent, outcome: Outcome): void;
}

const UNSENT = 'unsent.';

/**
 * Keeps submissions on the device until they have arrived, and tries again with growing patience. A submission keeps
 * its id, so that one that arrived unnoticed is not stored twice.
 */
export class Outbox {
  readonly #shelf: Shelf;
  readonly #post: Post;
  #failures = 0;
  /** Counts what was planned, so that a try that has been overtaken does not happen. */
  #plan = 0;
  #running: Promise<void> | undefined;

  constructor(shelf: Shelf, post: Post) {
    this.#shelf = shelf;
    this.#post = post;
  }

  get empty(): boolean {
    return this.#shelf.names(UNSENT).length === 0;
  }

  /** Takes a submission in and plans to send it. False where the device cannot keep it. */
  put(unsent: Unsent): boolean {
    if (!this.#shelf.put(UNSENT + unsent.sending.id, unsent)) return false;
    this.#tryLater();
    return true;
  }

  /** Takes a submission out again unsent. */
  withdraw(id: string): void {
    this.#shelf.drop(UNSENT + id);
  }

  /** Tries to send everything now. Ends when all has been tried, or one has shown that it is no use yet. */
  flush(): Promise<void> {
    return (this.#running ??= this.#sendAll().finally(() => (this.#running = undefined)));
  }

  async #sendAll(): Promise<void> {
    this.#plan++;
    for (const name of this.#shelf.names(UNSENT)) {
      const unsent = this.#shelf.get(name) as Unsent | undefined;
      if (!unsent) continue;
      const outcome = await this.#post.send(unsent);
      if (outcome.kind === 'failed' && outcome.passing) return this.#tryLater();
      this.#failures = 0;
      // Withdrawn while it was under way: whoever withdrew it has it now.
      if (this.#shelf.get(name) === undefined) continue;
      this.#shelf.drop(name);
      this.#post.settled(unsent, outcome);
    }
  }

  #tryLater(): void {
    const plan = ++this.#plan;
    this.#post.later(
      () => {
        if (plan === this.#plan) void this.flush();
      },
      backoff(this.#failures++, this.#post.jitter()),
    );
  }
}
