import type { Item, Matrix, RatingItem, ScaleItem } from '#core/survey/item.ts';

/**
 * What stands together on the page: one item, the rows of a matrix under its question, or several ratings on the same
 * scale that share its heading.
 */
export type Block =
  | { readonly kind: 'item'; readonly item: Item }
  | { readonly kind: 'matrix'; readonly matrix: Matrix; readonly rows: readonly [ScaleItem, ...ScaleItem[]] }
  | { readonly kind: 'ratings'; readonly items: readonly [RatingItem, ...RatingItem[]] };

/**
 * The items of a section as blocks, in their order. A rating that stands alone is an item like any other; what is
 * computed has no place on the page.
 */
export function blocksOf(items: readonly Item[]): readonly Block[] {
  const blocks: Block[] = [];
  for (const item of items) {
    if (item.computed) continue;
    const last = blocks.at(-1);
    if (item.matrix && 'scale' in item) {
      if (last?.kind === 'matrix' && last.matrix.id === item.matrix.id)
        blocks[blocks.length - 1] = { ...last, rows: [...last.rows, item] };
      else blocks.push({ kind: 'matrix', matrix: item.matrix, rows: [item] });
    } else if (item.type !== 'rating') blocks.push({ kind: 'item', item });
    else if (last?.kind === 'ratings' && sameScale(last.items[0], item))
      blocks[blocks.length - 1] = { kind: 'ratings', items: [...last.items, item] };
    else blocks.push({ kind: 'ratings', items: [item] });
  }
  return blocks.map((block) =>
    block.kind === 'ratings' && block.items.length === 1 ? { kind: 'item', item: block.items[0] } : block,
  );
}

function sameScale(one: RatingItem, other: RatingItem): boolean {
  return JSON.stringify([one.scale, one.display]) === JSON.stringify([other.scale, other.display]);
}
