import { isAsked, type Item } from '#core/survey/item.ts';
import type { Survey } from '#core/survey/survey.ts';

/** Whether a survey is shown a page a section. */
export function isPaged({ layout, sections }: Pick<Survey, 'layout' | 'sections'>): boolean {
  return layout === 'pages' && sections.length > 1;
}

/**
 * Whether a section has anything to show for the answers so far: a question, or words where it has no questions. One
 * without is passed over.
 *
 * @param items those of the section
 * @param visible ids of the items that are shown
 */
export function isPage(items: readonly Item[], visible: ReadonlySet<string>): boolean {
  const questions = items.filter(isAsked);
  return (questions.length > 0 ? questions : items).some(({ id }) => visible.has(id));
}
