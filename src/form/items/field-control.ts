import { partId } from '../page/dom.ts';
import type { ItemProps } from './item-props.ts';

/** The attributes of the control in a `Field`, apart from those of its type. */
export function fieldControl({
  item,
  locale,
  when,
  needed,
}: Pick<ItemProps, 'item' | 'locale' | 'when' | 'needed'>) {
  const described = [
    (when || needed) && partId(item.id, 'when'),
    item.help?.[locale] && partId(item.id, 'help'),
  ]
    .filter(Boolean)
    .join(' ');
  return {
    id: partId(item.id, 'control'),
    name: item.id,
    required: item.required,
    // The field of "other" says little by itself: its question is part of its name.
    'aria-labelledby': item.attached && `${partId(item.attached, 'text')} ${partId(item.id, 'text')}`,
    'aria-describedby': described || undefined,
  };
}
