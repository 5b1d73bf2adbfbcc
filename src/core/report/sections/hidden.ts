import type { Hidden } from '../report.ts';
import type { Section } from './section.ts';

/** Why figures of a section are not shown: one entry for each figure that is not. */
export function hiddenIn(section: Section): Hidden[] {
  return reasonsIn(section);
}

function reasonsIn(part: unknown): Hidden[] {
  if (typeof part !== 'object' || part === null) return [];
  if ('shown' in part && part.shown === false && 'reason' in part) return [part.reason as Hidden];
  return Object.values(part).flatMap(reasonsIn);
}
