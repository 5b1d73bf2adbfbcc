import { kindOf, sentBy, wayOfChannel, wayOfCollector, wayOfId } from '../../../survey/listening.ts';
import { CHANNELS, itemsOf, type Survey } from '../../../survey/survey.ts';
import { isAsked, isCoded } from '../../../survey/item.ts';
import type { Basis } from '../../basis.ts';
import { protectedWays } from '../../coverage.ts';
import { everyone } from '../../group-counts.ts';
import type { PlannedWay } from '../../plan.ts';
import type { SectionMaker } from '../maker.ts';
import { batteriesOf } from './batteries.ts';
import { comparisonsOf } from './comparisons.ts';
import { figuresOf, type Reached } from './figures.ts';
import { groupsOf } from './groups.ts';
import type { ChannelsSection } from './section.ts';

/**
 * How each way of listening performs in the current wave. What is known is what respondents sent: the site follows
 * nobody, so how many opened the survey and left it is not known, and nothing here says so.
 */
export const channels: SectionMaker<ChannelsSection> = {
  kind: 'channels',
  plan: (survey) => ({
    ways: waysOf(survey),
    asked: askedIn(survey),
    batteries: batteriesOf(survey).map(({ id, items }) => ({ id, items })),
  }),
  make: (basis) => (basis.current.responses < basis.minimum ? [] : [sectionOf(basis)]),
};

/** The way of each collector, and of each channel where no collector is known. */
function waysOf({ collectors }: Survey): PlannedWay[] {
  return [
    ...collectors.map((collector) => ({ collector: collector.id, way: wayOfCollector(collector) })),
    ...CHANNELS.map((channel) => ({ channel, way: wayOfChannel(channel) })),
  ];
}

/** Questions that can be left blank: consent that is not given is an answer, and a comment is an offer. */
function askedIn(survey: Survey): string[] {
  return itemsOf(survey)
    .filter((item) => isAsked(item) && isCoded(item) && item.type !== 'consent')
    .map(({ id }) => id);
}

function sectionOf(basis: Basis): ChannelsSection {
  const { survey, current } = basis;
  const wave = current.id;
  const batteries = batteriesOf(survey);
  const asked = askedIn(survey).length;
  const ways = protectedWays(basis);
  const reached: Reached[] = ways.map(({ way, responses, reason }) => ({
    group: { wave, segment: '@way', level: way },
    responses,
    reason,
    sent: sentByWay(basis, way, responses),
  }));
  const all: Reached = {
    group: everyone(wave),
    responses: current.responses,
    reason: null,
    sent: current.invited,
  };
  const ids = batteries.map(({ id }) => id);
  const figures = figuresOf(basis, all, reached, { asked, batteries: ids });
  const groups = groupsOf(
    basis,
    all,
    reached,
    ways.map(({ way }) => way),
  );
  return {
    kind: 'channels',
    id: 'channels',
    wave,
    everyone: { responses: current.responses, ...figures.everyone },
    ways: ways.map(({ way, responses, reason }, index) => ({
      way,
      kind: kindOf(wayOfId(way).method),
      ...wayOfId(way),
      responses: reason === null ? responses : null,
      reason,
      ...figures.ways[index]!,
    })),
    batteries: batteries.map(({ id, text, items }) => ({ id, text, items: items.length })),
    asked,
    groups,
    comparisons: comparisonsOf(basis, reached, figures, groups, ids),
  };
}

/**
 * How many people a way was sent to: known only where it is known of each of its collectors, where as good as all of its
 * responses came by these, and no more came than were asked.
 */
function sentByWay(
  { survey, counts, current, minimum }: Basis,
  way: string,
  responses: number,
): number | null {
  const collectors = survey.collectors.filter((collector) => wayOfCollector(collector) === way);
  const sent = collectors.map((collector) => sentBy(survey, collector, current.id) ?? null);
  if (sent.length === 0 || sent.includes(null)) return null;
  const answered = collectors.reduce(
    (sum, { id }) => sum + counts.responses({ wave: current.id, segment: '@collector', level: id }),
    0,
  );
  const all = sent.reduce<number>((sum, n) => sum + (n ?? 0), 0);
  // What is counted by way and by collector may have been published at different times, a few responses apart.
  return Math.abs(responses - answered) < minimum && all >= responses ? all : null;
}
