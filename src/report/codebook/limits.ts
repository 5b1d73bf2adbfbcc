import type { CodebookEntry } from '#core/report/codebook/codebook.ts';
import type { Edition } from '../edition.ts';

/** What may be answered, or how many: `From 0 to 10`, `At most 3`. Empty where there is no limit. */
export function limitsOf(
  { words: { codebook: words }, say, write }: Edition,
  { min, max }: Pick<CodebookEntry, 'min' | 'max'>,
): string {
  if (min !== null && max !== null)
    return say(words.between, { min: write.count(min), max: write.count(max) });
  if (max !== null) return say(words.most, { max: write.count(max) });
  return min === null ? '' : say(words.least, { min: write.count(min) });
}
