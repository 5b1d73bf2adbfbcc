import type { Section, SectionKind, SectionOf } from '#core/report/sections/section.ts';
import type { Edition } from '../edition.ts';
import type { Finding } from '../findings/finding.ts';
import { sayCost } from './cost/finding.ts';
import { sayNewest } from './ratings/finding.ts';
import { sayRanking } from './ranking/finding.ts';
import { saySpending } from './spending/finding.ts';
import { sayLoyalty } from './loyalty/finding.ts';
import { sayDrivers } from './drivers/finding.ts';
import { sayExpectations } from './expectations/finding.ts';
import { sayPlaces } from './importance/finding.ts';
import { sayThemes } from './comments/finding.ts';
import { sayReasons } from './reasons/finding.ts';
import { sayWeights } from './weights/finding.ts';

/** The sentences that a section offers to the summary. */
type Offer<K extends SectionKind> = (edition: Edition, section: SectionOf<K>) => readonly Finding[];

const OFFERS: { readonly [K in SectionKind]?: Offer<K> } = {
  // One line a kind; kinds that have nothing to say in one sentence have none.
  weights: (edition, section) =>
    sayWeights(edition, section).map((sentence) => ({ answers: 'change', sentence, at: section.id })),
  ratings: (edition, section) => [
    { answers: 'change', sentence: sayNewest(edition, section), at: section.id },
  ],
  loyalty: (edition, section) =>
    section.groups.every(({ share }) => share.shown)
      ? [{ answers: 'level', sentence: sayLoyalty(edition, section), at: section.id }]
      : [],
  expectations: (edition, section) => [
    { answers: 'why', sentence: sayExpectations(edition, section)[0]!, at: section.id },
  ],
  drivers: (edition, section) =>
    section.r2 ? [{ answers: 'why', sentence: sayDrivers(edition, section)[0]!, at: section.id }] : [],
  // A map of what respondents said comes before one that is derived, and two would say two things by the same words.
  importance: (edition, section) =>
    section.cross && edition.report.sections.find(({ kind }) => kind === 'importance') === section
      ? [{ answers: 'action', sentence: sayPlaces(edition, section)[0]!, at: section.id }]
      : [],
  cost: (edition, section) => [{ answers: 'why', sentence: sayCost(edition, section), at: section.id }],
  spending: (edition, section) => [
    { answers: 'level', sentence: saySpending(edition, section), at: section.id },
  ],
  ranking: (edition, section) => [{ answers: 'why', sentence: sayRanking(edition, section), at: section.id }],
  comments: (edition, section) => {
    const sentence = section.reason === null ? sayThemes(edition, section) : null;
    return sentence === null ? [] : [{ answers: 'why', sentence, at: section.id }];
  },
  reasons: (edition, section) => [{ answers: 'why', sentence: sayReasons(edition, section), at: section.id }],
};

/** What the sections of a report offer to its summary, in their order. */
export function sectionFindings(edition: Edition): Finding[] {
  return edition.report.sections.flatMap((section: Section) => {
    const offer = OFFERS[section.kind] as Offer<SectionKind> | undefined;
    return offer?.(edition, section) ?? [];
  });
}
