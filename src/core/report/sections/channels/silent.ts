import { kindOf, wayOfCollector, wayOfId } from '../../../survey/listening.ts';
import type { Basis } from '../../basis.ts';
import type { NamedWay } from './section.ts';

/** A way by its name. */
export function named(way: string): NamedWay {
  return { way, kind: kindOf(wayOfId(way).method), ...wayOfId(way) };
}

/**
 * The ways that a survey has links for and by which nobody answered: that a way brings nothing is the first thing to know of it.
 *
 * @param heard by which somebody did
 */
export function silentWays({ survey }: Basis, heard: readonly string[]): string[] {
  return [...new Set(survey.collectors.map(wayOfCollector))].filter((way) => !heard.includes(way));
}
