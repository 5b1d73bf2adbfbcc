import { withAsciiDigits } from '../response/items/number.ts';
import type { NumberedQuestion } from './numbered-form.ts';

export type ReadCell =
  { readonly values: readonly string[] } | { readonly message: string; readonly hint: string };

/**
 * What was typed in for one question, as the raw values that its controls on the page would have.
 *
 * @param cell the numbers of the boxes that were ticked, apart by spaces, commas or semicolons; or words
 */
export function readCell({ number, boxes }: NumberedQuestion, cell: string): ReadCell {
  const typed = withAsciiDigits(cell).trim().toLowerCase();
  if (typed === '') return { values: [] };
  if (boxes.length === 0) return { values: [cell] };
  const values: string[] = [];
  for (const code of typed.split(/[\s,;%]+/).filter(Boolean)) {
    const box = boxes.find((one) => one.code === code);
    if (!box)
      return {
        message: `question ${number} has no box "${code}"`,
        hint: `Use ${boxes.map((one) => one.code).join(', ')}, or leave it empty`,
      };
    values.push(box.value);
  }
  return { values };
}
