import type { ItemConfig, PlainConfig } from './item.ts';
import { expandEffort } from './effort.ts';
import { expandGap } from './gap.ts';
import { expandMatrix } from './matrix.ts';
import { expandChoice } from './other.ts';
import type { Part } from './part.ts';

/** The items that a written item stands for: several for a matrix, a choice and a field for its
 * "other", itself for most. */
export function expandItem(written: ItemConfig): readonly Part<PlainConfig>[] {
  switch (written.type) {
    case 'matrix':
      return expandMatrix(written);
    case 'effort':
      return expandEffort(written);
    case 'gap':
      return expandGap(written);
    case 'single':
    case 'multiple':
    case 'reasons':
      return expandChoice(written);
    default:
      return [{ item: written, path: [] }];
  }
}
