import type { Headline } from '#core/report/report.ts';
import type { SectionKind } from '#core/report/sections/section.ts';
import type { Edition } from './edition.ts';
import { QUESTIONS, type Question } from './findings/finding.ts';
import type { Part } from './parts.ts';

/** What a report answers, in the order in which it does, and then what is for those who want to know more. */
export const CHAPTERS = [...QUESTIONS, 'detail'] as const;
export type Chapter = Question | 'detail';

type Shown = Headline['metric'] | SectionKind | 'segments' | 'waves' | 'questions' | 'method' | 'downloads';

/** Where each thing that a report can show has its place. */
export const CHAPTER_OF: { readonly [K in Shown]: Chapter } = {
  index: 'level',
  nps: 'level',
  csat: 'level',
  ces: 'level',
  gap: 'level',
  loyalty: 'level',
  spending: 'level',
  benchmarks: 'level',
  waves: 'change',
  ratings: 'change',
  segments: 'difference',
  expectations: 'why',
  drivers: 'why',
  cost: 'why',
  reasons: 'why',
  ranking: 'why',
  comments: 'why',
  model: 'why',
  importance: 'action',
  worth: 'action',
  weights: 'detail',
  channels: 'detail',
  questions: 'detail',
  method: 'detail',
  downloads: 'detail',
};

/** The parts that answer one question, under its name; null for those before all chapters. */
export interface PartGroup {
  readonly name: string | null;
  readonly parts: readonly Part[];
}

/** Parts by chapter, in the order in which they come. */
export function groupParts({ words }: Pick<Edition, 'words'>, parts: readonly Part[]): PartGroup[] {
  const inChapter = (chapter: Chapter | null) => parts.filter((part) => part.chapter === chapter);
  const name = (chapter: Chapter) =>
    chapter === 'detail' ? words.summary.detail : words.summary.questions[chapter];
  return [
    { name: null, parts: inChapter(null) },
    ...CHAPTERS.map((chapter) => ({ name: name(chapter), parts: inChapter(chapter) })),
  ].filter((group) => group.parts.length > 0);
}
