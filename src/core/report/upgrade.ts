import { upgradedSegments } from './segments/upgrade.ts';

/**
 * A stored report of an earlier format as one of today's: what was not made then is absent, nothing is made up. Anything
 * else is given back as it is.
 */
export function upgraded(stored: unknown): unknown {
  if (typeof stored !== 'object' || stored === null || !('format' in stored)) return stored;
  // Format 1 had no sections beside its headline, distributions and segments.
  return stored.format === 1 ? { ...stored, format: 2, ...upgradedSegments(stored), sections: [] } : stored;
}
