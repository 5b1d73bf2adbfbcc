import type { RawAnswers } from '#core/response/response.ts';
import type { ToldProblem } from '../page/problems.ts';

/** What came of sending answers. */
export type Outcome =
  | {
      readonly kind: 'stored';
      readonly receipt: string;
      /** Id of what is read at the end; none for the thanks that wait in the page. */
      readonly ending?: string | null | undefined;
    }
  | { readonly kind: 'problems'; readonly problems: readonly ToldProblem[] }
  /** Other answers are stored under this id already. */
  | { readonly kind: 'conflict'; readonly message: string | undefined }
  /** Nothing was stored, as far as can be known. */
  | {
      readonly kind: 'failed';
      /** In the language of the page, where the server gave one. */
      readonly message: string | undefined;
      readonly offline: boolean;
      /** Whether the same may succeed later. */
      readonly passing: boolean;
    };

/** Longer than the slowest answer of the function; after it, sending again under the same id is safe. */
const TIMEOUT = 30_000;
/** Request Timeout, Too Early, Too Many Requests: not refusals of what was sent. */
const PASSING = [408, 425, 429];

export interface Sending {
  readonly id: string;
  /** Milliseconds since the page was opened. */
  readonly elapsed: number;
  /** Of the survey as the page shows it. */
  readonly version: string | undefined;
  /** What the page drew its orders from, where it shows anything in random order. */
  readonly seed?: string;
  readonly answers: RawAnswers;
}

/**
 * Sends answers as JSON and reads what comes back: a receipt, or problem details (RFC 9457).
 * Never throws: whatever goes wrong on the way is an outcome.
 */
export async function send(url: string, sending: Sending, request: typeof fetch): Promise<Outcome> {
  try {
    const reply = await request(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json, application/problem+json' },
      body: JSON.stringify(sending),
      ...('timeout' in AbortSignal ? { signal: AbortSignal.timeout(TIMEOUT) } : {}),
    });
    const { status } = reply;
    const body = (await reply.json()) as {
      receipt?: string;
      ending?: string | null;
      detail?: string;
      problems?: readonly ToldProblem[];
    };
    if (reply.ok && body.receipt) return { kind: 'stored', receipt: body.receipt, ending: body.ending };
    if (status === 422 && body.problems) return { kind: 'problems', problems: body.problems };
    if (status === 409) return { kind: 'conflict', message: body.detail };
    const passing = status >= 500 || PASSING.includes(status);
    return { kind: 'failed', message: body.detail, offline: false, passing };
  } catch (error) {
    // A request that never left fails with a TypeError; an answer that is not JSON, or none in time, does not.
    return { kind: 'failed', message: undefined, offline: error instanceof TypeError, passing: true };
  }
}
