import type { Channel } from '../../survey/survey.ts';
import type { GroupCounts } from '../group-counts.ts';
import { distanceOf, mixOf } from './channel-mix.ts';

/** How questions reach a person: read on a screen, read on paper, or heard from somebody. */
type Mode = 'screen' | 'paper' | 'interviewer';

/** Of what was imported without its channel, nobody knows. */
const MODES: Readonly<Record<Channel, Mode | null>> = {
  link: 'screen',
  qr: 'screen',
  email: 'screen',
  sms: 'screen',
  kiosk: 'screen',
  paper: 'paper',
  phone: 'interviewer',
  interview: 'interviewer',
  import: null,
};

/** From here on, more of the answers were given in another mode than in the same. */
const MOST = 0.5;

/**
 * Whether most of the answers of two waves were given in another mode: half of them or more would have to be, for the
 * modes of both to be the same (total variation distance, ½ Σ |p - q|). People tell an interviewer more of what is
 * liked to be heard, and choose the last point that they heard rather than the first that they read; so no line goes
 * from one mode to another, as none goes from one wording to another.
 *
 * E. D. de Leeuw (2005), To mix or not to mix data collection modes in surveys. Journal of Official Statistics 21,
 * 233-255.
 *
 * @param minimum of waves with fewer answers whose mode is known nothing is said
 */
export function isOtherMode(counts: GroupCounts, before: string, now: string, minimum: number): boolean {
  const modeOf = (channel: string) => MODES[channel as Channel];
  const [a, b] = [mixOf(counts, before, modeOf), mixOf(counts, now, modeOf)];
  return a.size >= minimum && b.size >= minimum && distanceOf(a, b) >= MOST;
}
