import type { GroupCounts } from '../group-counts.ts';

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
  const itself = (channel: string) => channel;
  const [a, b] = [mixOf(counts, before, itself), mixOf(counts, now, itself)];
  return a.size >= minimum && b.size >= minimum && distanceOf(a, b) >= STRONG;
}

/** How many answers a wave has, and the share of each kind. */
interface Mix {
  readonly size: number;
  readonly shares: ReadonlyMap<string, number>;
}

/** The mix of a wave by kinds of channels; channels of no kind are left out. */
export function mixOf(counts: GroupCounts, wave: string, kindOf: (channel: string) => string | null): Mix {
  const answers = new Map<string, number>();
  for (const level of counts.levels(wave, '@channel')) {
    const kind = kindOf(level);
    const n = counts.responses({ wave, segment: '@channel', level });
    if (kind !== null) answers.set(kind, (answers.get(kind) ?? 0) + n);
  }
  const size = [...answers.values()].reduce((sum, n) => sum + n, 0);
  return { size, shares: new Map([...answers].map(([kind, n]) => [kind, n / size] as const)) };
}

/** The share of the answers that would have to be of another kind for two mixes to be the same: ½ Σ |p - q|. */
export function distanceOf(a: Mix, b: Mix): number {
  const kinds = new Set([...a.shares.keys(), ...b.shares.keys()]);
  const apart = [...kinds].map((kind) => Math.abs((a.shares.get(kind) ?? 0) - (b.shares.get(kind) ?? 0)));
  return apart.reduce((sum, one) => sum + one, 0) / 2;
}
