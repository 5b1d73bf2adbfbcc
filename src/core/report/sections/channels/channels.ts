import { wayOfChannel, wayOfCollector } from '../../../survey/listening.ts';
import { CHANNELS, itemsOf, type Survey } from '../../../survey/survey.ts';
import { isAsked, isCoded } from '../../../survey/item.ts';
import type { Basis } from '../../basis.ts';
import { protectedWays } from '../../coverage.ts';
import { everyone } from '../../group-counts.ts';
import type { PlannedWay } from '../../plan.ts';
import type { Hidden } from '../../report.ts';
import type { SectionMaker } from '../maker.ts';
import { batteriesOf } from './batteries.ts';
import { comparisonsOf } from './comparisons.ts';
import { figuresOf, rateOf, type Reached } from './figures.ts';
import { groupsOf } from './groups.ts';
import type { ChannelsSection } from './section.ts';
import { rateChangesOf } from './rate-changes.ts';
import { sentByWay } from './sent.ts';
import { named, silentWays } from './silent.ts';
import { turnedAwayOf } from './turned-away.ts';

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
  const known = protectedWays(basis);
  const reach = (way: string, responses: number, reason: Hidden | null): Reached => ({
    group: { wave, segment: '@way', level: way },
    responses,
    reason,
    sent: sentByWay(basis, wave, way, responses),
  });
  // Where only people came who were turned away, nobody answered.
  const ways = known.filter(({ responses }) => responses > 0);
  const reached = ways.map(({ way, responses, reason }) => reach(way, responses, reason));
  const silent = [
    ...known.filter(({ responses }) => responses === 0).map(({ way }) => way),
    ...silentWays(
      basis,
      known.map(({ way }) => way),
    ),
  ].map((way) => reach(way, 0, null));
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
  const turned = turnedAwayOf(basis, all, [...reached, ...silent]);
  return {
    kind: 'channels',
    id: 'channels',
    wave,
    everyone: { responses: current.responses, ...figures.everyone },
    ways: ways.map(({ way, responses, reason }, index) => ({
      ...named(way),
      responses: reason === null ? responses : null,
      reason,
      ...figures.ways[index]!,
    })),
    silent: silent.map((one) => ({ ...named(one.group.level), rate: rateOf(one, basis.minimum) })),
    ...turned,
    ...rateChangesOf(basis, [...reached, ...silent]),
    batteries: batteries.map(({ id, text, items }) => ({ id, text, items: items.length })),
    asked,
    groups,
    comparisons: comparisonsOf(basis, {
      reached,
      figures,
      groups,
      batteries: ids,
      silent,
      turnedAway: turned.turnedAway,
    }),
  };
}
