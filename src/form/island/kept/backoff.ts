const FIRST = 1_000;
const LONGEST = 5 * 60_000;

/**
 * How long to wait before trying again, in milliseconds: a second, doubled with each attempt up to five minutes, half of
 * it left to chance, so that the devices of a whole train do not all come back at once when its tunnel ends.
 *
 * @param attempt how many have failed before, from 0
 * @param jitter from 0 to 1
 */
export function backoff(attempt: number, jitter: number): number {
  const full = Math.min(FIRST * 2 ** attempt, LONGEST);
  return full / 2 + (full / 2) * jitter;
}
