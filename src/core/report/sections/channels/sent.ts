import { sentBy, wayOfCollector } from '../../../survey/listening.ts';
import type { Basis } from '../../basis.ts';

/**
 * How many people a way was sent to in a wave: known only where it is known of each of its collectors, where as good as all of
 * its responses came by these, and no more came than were asked.
 */
export function sentByWay(
  { survey, counts, minimum }: Pick<Basis, 'survey' | 'counts' | 'minimum'>,
  wave: string,
  way: string,
  responses: number,
): number | null {
  const collectors = survey.collectors.filter((collector) => wayOfCollector(collector) === way);
  const sent = collectors.map((collector) => sentBy(survey, collector, wave) ?? null);
  if (sent.length === 0 || sent.includes(null)) return null;
  const answered = collectors.reduce(
    (sum, { id }) => sum + counts.responses({ wave, segment: '@collector', level: id }),
    0,
  );
  const all = sent.reduce<number>((sum, n) => sum + (n ?? 0), 0);
  // What is counted by way and by collector may have been published at different times, a few responses apart.
  return Math.abs(responses - answered) < minimum && all >= responses ? all : null;
}
