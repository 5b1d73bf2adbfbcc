import type { ItemOf, ItemType } from '../../survey/item.ts';
import type { Codes } from '../items/choice.ts';
import type { Written } from '../items/text.ts';

/** Reads what stands in the controls of one item: trimmed, and without what is empty. */
export type Reader<T extends ItemType = ItemType> = (
  given: readonly string[],
  item: ItemOf<T>,
) => Codes | Written;

/** How the items of some types are read. */
export type Readers = { readonly [T in ItemType]?: Reader<T> };
