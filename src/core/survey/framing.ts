import type { Survey } from './survey.ts';

/**
 * Who may show a page in a frame, as a directive of its Content-Security-Policy: this site, and the hosts that the
 * survey names. A page cannot say so in its own HTML, so every door that sends one sends this along.
 */
export function frameAncestors(survey?: Pick<Survey, 'embed'>): string {
  return ['frame-ancestors', "'self'", ...(survey?.embed ?? [])].join(' ');
}
