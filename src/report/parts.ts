import type { Headline } from '#core/report/report.ts';
import type { Section } from '#core/report/sections/section.ts';
import { CHAPTER_OF, CHAPTERS, type Chapter } from './chapters.ts';
import type { Edition } from './edition.ts';
import { importanceName } from './sections/importance/names.ts';
import { indexName } from './headline/measures.ts';

/** A part of the page with an address of its own. */
export interface Part {
  readonly id: string;
  readonly title: string;
  /** The question that it helps to answer; null for the summary, which answers all. */
  readonly chapter: Chapter | null;
}

/** The index is of no one item, and where it stands has no name of one. */
const INDEX_ANCHOR = 'satisfaction-index';

/** The part that shows one headline. */
export function headlinePart(edition: Edition, headline: Headline): Part {
  const chapter = CHAPTER_OF[headline.metric];
  if (headline.metric === 'index') return { id: INDEX_ANCHOR, title: indexName(edition, headline), chapter };
  return { id: headline.item, title: edition.words.sections[headline.metric], chapter };
}

/** The part that shows one section. Where there are several of a kind, each says what it is about. */
export function sectionPart({ report, words, text }: Edition, section: Section): Part {
  const title = words.sections[section.kind];
  const several = report.sections.filter(({ kind }) => kind === section.kind).length > 1;
  const about =
    section.kind === 'importance'
      ? importanceName({ words }, section)
      : 'text' in section
        ? text(section.text)
        : null;
  return {
    id: section.id,
    title: several && about ? `${title}: ${about}` : title,
    chapter: CHAPTER_OF[section.kind],
  };
}

/** The parts of a report in the order of the page, by the question they answer: only those that it has something for. */
export function partsOf(edition: Edition): Part[] {
  const { report, words } = edition;
  const part = (id: 'segments' | 'waves' | 'questions' | 'method' | 'downloads'): Part => ({
    id,
    title: words.sections[id],
    chapter: CHAPTER_OF[id],
  });
  const parts = [
    ...report.headline.map((headline) => headlinePart(edition, headline)),
    ...(report.segments.length > 0 ? [part('segments')] : []),
    ...(hasTrend(edition) ? [part('waves')] : []),
    ...report.sections.map((section) => sectionPart(edition, section)),
    part('questions'),
    part('method'),
    part('downloads'),
  ];
  return [
    { id: 'summary', title: words.sections.summary, chapter: null },
    ...CHAPTERS.flatMap((chapter) => parts.filter((one) => one.chapter === chapter)),
  ];
}

function hasTrend({ report }: Edition): boolean {
  return report.waves.length > 1 && report.headline.length > 0;
}
