import { apart, followersIn, isAnchored } from '#core/survey/order.ts';
import type { Item, Matrix, Option } from '#core/survey/item.ts';
import type { Order, Section, Survey } from '#core/survey/survey.ts';

/** What tells `arrange` about one place, as attributes of its element. */
export interface OrderAttributes {
  /** What the place is called where its order is drawn. */
  readonly 'data-order'?: string | undefined;
  readonly 'data-stays'?: string | undefined;
  readonly 'data-with'?: string | undefined;
}

/** The order of a section's questions. Statements keep their place: they speak of what comes next, or came before. */
export function orderOfSection({ id, order, items }: Section): OrderAttributes {
  if (!order) return {};
  const statements = items.filter(({ type }) => type === 'statement').map((item) => item.id);
  return {
    'data-order': id,
    'data-stays': list(statements),
    'data-with': list([...followersIn(items)]),
  };
}

/** The order of the rows of a matrix. */
export function orderOfMatrix({ id, order }: Matrix, rows: readonly Item[]): OrderAttributes {
  return order ? { 'data-order': id, 'data-with': list([...followersIn(apart(rows))]) } : {};
}

/** The order of the options of an item. */
export function orderOfOptions(item: {
  readonly id: string;
  readonly order?: Order;
  readonly options: readonly Option[];
}): OrderAttributes {
  if (!item.order) return {};
  return {
    'data-order': item.id,
    'data-stays': list(item.options.filter(isAnchored).map(({ value }) => value)),
  };
}

/** Whether anything of a survey stands in random order. */
export function isArranged({ sections }: Pick<Survey, 'sections'>): boolean {
  return sections.some(
    ({ order, items }) =>
      order || items.some((item) => item.matrix?.order ?? ('order' in item && item.order !== undefined)),
  );
}

function list(names: readonly string[]): string | undefined {
  return names.length > 0 ? names.join(' ') : undefined;
}
