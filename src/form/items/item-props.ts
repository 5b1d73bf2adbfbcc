import type { ItemOf, ItemType } from '#core/survey/item.ts';
import type { FormMessages } from '#i18n/messages/form.ts';

/** What every item component is given. */
export interface ItemProps<T extends ItemType = ItemType> {
  readonly item: ItemOf<T>;
  readonly locale: string;
  readonly messages: FormMessages;
  /** Whether it is hidden from those who have not answered anything yet. */
  readonly conditional: boolean;
  /** When the item applies, in words, where it is conditional. */
  readonly when?: string | undefined;
  /** When it must be answered, in words, where that depends on earlier answers. */
  readonly needed?: string | undefined;
  /** Where it leads, in words, where that depends on its answer. */
  readonly next?: string | undefined;
}
