import type { Headline } from '#core/report/report.ts';
import type { Section, SectionKind } from '#core/report/sections/section.ts';
import type { Edition } from './edition.ts';
import { indexName } from './headline/measures.ts';

/** A part of the page with an address of its own. */
export interface Part {
  readonly id: string;
  readonly title: string;
}

/** The index is of no one item, and where it stands has no name of one. */
const INDEX_ANCHOR = 'satisfaction-index';

/** The part that shows one headline. */
export function headlinePart(edition: Edition, headline: Headline): Part {
  if (headline.metric === 'index') return { id: INDEX_ANCHOR, title: indexName(edition, headline) };
  return { id: headline.item, title: edition.words.sections[headline.metric] };
}

/** The part that shows one section. Where there are several of a kind, each says what it is about. */
export function sectionPart({ report, words, text }: Edition, section: Section): Part {
  const title = words.sections[section.kind];
  const several = report.sections.filter(({ kind }) => kind === section.kind).length > 1;
  return { id: section.id, title: several && 'text' in section ? `${title}: ${text(section.text)}` : title };
}

/** The parts of a report in the order of the page: only those that it has something for. */
export function partsOf(edition: Edition): Part[] {
  const { report, words } = edition;
  const part = (id: Exclude<keyof typeof words.sections, Headline['metric'] | SectionKind>): Part => ({
    id,
    title: words.sections[id],
  });
  return [
    part('summary'),
    ...report.headline.map((headline) => headlinePart(edition, headline)),
    ...(report.segments.length > 0 ? [part('segments')] : []),
    ...(hasTrend(edition) ? [part('waves')] : []),
    ...report.sections.map((section) => sectionPart(edition, section)),
    part('questions'),
    part('method'),
    part('downloads'),
  ];
}

function hasTrend({ report }: Edition): boolean {
  return report.waves.length > 1 && report.headline.length > 0;
}
