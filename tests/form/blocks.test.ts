import { expect, test } from 'vitest';
import { blocksOf } from '#form/blocks.ts';
import { cafeItems } from './cafe.ts';

const shape = (items: typeof cafeItems) =>
  blocksOf(items).map((block) =>
    block.kind === 'ratings' ? block.items.map(({ id }) => id) : block.item.id,
  );

test('ratings on the same scale that follow one another stand together; everything else stands alone, in order', () => {
  expect(shape(cafeItems)).toEqual(['recommend', 'why', ['coffee', 'cake'], 'came-for', 'seat']);
});

test('a rating alone, or on another scale than the one before it, is an item like any other', () => {
  const [coffee, cake] = cafeItems.filter((item) => item.type === 'rating');
  expect(shape([coffee!])).toEqual(['coffee']);
  expect(shape([coffee!, { ...cake!, scale: { ...cake!.scale, max: 7 } }])).toEqual(['coffee', 'cake']);
});
