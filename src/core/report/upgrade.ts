import { upgradedSegments } from './segments/upgrade.ts';

/**
 * A stored report of an earlier format as one of today's: what was not made then is absent, nothing is made up. Anything
 * else is given back as it is.
 */
export function upgraded(stored: unknown): unknown {
  if (typeof stored !== 'object' || stored === null || !('format' in stored)) return stored;
  return stored.format === 1 ? fromFirst(stored) : stored;
}

/** Format 1 had no sections beside its headline, distributions and segments, and tested the newest change alone. */
function fromFirst(stored: object): object {
  return {
    ...stored,
    format: 2,
    ...('headline' in stored && Array.isArray(stored.headline)
      ? { headline: stored.headline.map((one: object) => ({ ...one, trends: [] })) }
      : {}),
    comparability: { breaks: [], otherMix: [] },
    ...upgradedSegments(stored),
    sections: [],
  };
}
