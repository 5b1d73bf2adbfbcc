import type { ImportanceSection } from '#core/report/sections/importance/section.ts';
import type { Edition } from '../../edition.ts';

/** Stated and derived importance are not called the same. */
export function importanceName(
  { words }: Pick<Edition, 'words'>,
  { basis }: Pick<ImportanceSection, 'basis'>,
): string {
  return basis === 'stated' ? words.importance.importance : words.importance.derived;
}
