import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';

/** Seeded chance: the same seed always draws the same. For made-up answers, never for anything secret. */
export interface Random {
  /** Uniform in [0, 1). */
  share(): number;
  /** Standard normal. */
  normal(): number;
  /** True with probability `p`. */
  chance(p: number): boolean;
  /** One of a list, each with the weight at its place, or all alike. */
  pick<T>(list: readonly T[], weights?: readonly number[]): T;
  /** 32 bits. */
  bits(): number;
}

/** Chance from a seed, by sfc32 (Chris Doty-Humphrey's "Small Fast Counting", PractRand) started from the seed's SHA-256. */
export function randomFrom(seed: string): Random {
  const start = new DataView(sha256(utf8ToBytes(seed)).buffer);
  let [a, b, c, counter] = [start.getInt32(0), start.getInt32(4), start.getInt32(8), start.getInt32(12)];
  const bits = (): number => {
    const next = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + next) | 0;
    return next >>> 0;
  };
  const share = () => bits() / 2 ** 32;
  return {
    bits,
    share,
    normal: () => Math.sqrt(-2 * Math.log(1 - share())) * Math.cos(2 * Math.PI * share()),
    chance: (p) => share() < p,
    pick: (list, weights) => {
      if (list.length === 0) throw new RangeError('there is nothing to pick from');
      const total = weights?.reduce((sum, weight) => sum + weight, 0) ?? list.length;
      let left = share() * total;
      const place = list.findIndex((_, index) => (left -= weights?.[index] ?? 1) < 0);
      return list[place < 0 ? list.length - 1 : place]!;
    },
  };
}

/** A UUID of version 4 (RFC 9562) drawn from seeded chance. */
export function uuidFrom(random: Random): string {
  const hex = Array.from({ length: 4 }, () => random.bits().toString(16).padStart(8, '0')).join('');
  const variant = '89ab'[Number.parseInt(hex[16]!, 16) % 4]!;
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20)}`;
}
