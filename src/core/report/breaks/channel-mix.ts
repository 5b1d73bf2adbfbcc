import type { GroupCounts } from '../group-counts.ts';
import { everyone } from '../group-counts.ts';

/** Mixes that differ by this share of the answers are told. */
const STRONG = 0.25;

/**
 * Whether the answers of two waves came in by clearly other channels: a quarter of them or more would have to have come
 * another way for the mixes to be the same (total variation distance, ½ Σ |p - q|). People answer an interviewer
 * otherwise than a screen, and other people answer there, so such a change is told beside every comparison.
 *
 * E. D. de Leeuw (2005), To mix or not to mix data collection modes in surveys. Journal of Official Statistics 21,
 * 233-255.
 *
 * @param minimum of smaller waves nothing is said
 */
export function isOtherMix(counts: GroupCounts, before: string, now: string, minimum: number): boolean {
  const [a, b] = [mixOf(counts, before), mixOf(counts, now)];
  if (a.size < minimum || b.size < minimum) return false;
  const channels = new Set([...a.shares.keys(), ...b.shares.keys()]);
  const distance = [...channels].reduce(
    (sum, channel) => sum + Math.abs((a.shares.get(channel) ?? 0) - (b.shares.get(channel) ?? 0)),
    0,
  );
  return distance / 2 >= STRONG;
}

function mixOf(counts: GroupCounts, wave: string) {
  const size = counts.responses(everyone(wave));
  const share = (level: string) => counts.responses({ wave, segment: '@channel', level }) / size;
  return {
    size,
    shares: new Map(counts.levels(wave, '@channel').map((level) => [level, share(level)] as const)),
  };
}
