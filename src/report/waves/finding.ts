import type { Edition } from '../edition.ts';
import type { Finding } from '../findings/finding.ts';
import { sayOverall } from './overall.ts';

/** Where each headline has been going over all its waves, by the measure that leads it. */
export function waveFindings(edition: Edition): Finding[] {
  return edition.report.headline.flatMap((headline): Finding[] => {
    const leading = headline.trends[0];
    const said = leading && sayOverall(edition, headline, leading);
    return said ? [{ answers: 'change', sentence: said.sentence, at: 'waves' }] : [];
  });
}
