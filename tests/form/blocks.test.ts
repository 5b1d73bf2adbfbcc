import { expect, test } from 'vitest';
import { blocksOf } from '#form/blocks.ts';
import { cafeItems } from './cafe.ts';

const shape = (items: typeof cafeItems) =>
  blocksOf(items).map((block) =>
    block.kind === 'item'
      ? block.item.id
      : (block.kind === 'matrix' ? block.rows : block.items).map(({ id }) => id),
  );

test('ratings on the same scale that follow one another stand together; everything else stands alone, in order', () => {
  expect(shape(cafeItems)).toEqual(['recommend', 'why', ['coffee', 'cake'], 'came-for', 'seat']);
});

test('a rating alone, or on another scale than the one before it, is an item like any other', () => {
  const [coffee, cake] = cafeItems.filter((item) => item.type === 'rating');
  expect(shape([coffee!])).toEqual(['coffee']);
  expect(shape([coffee!, { ...cake!, scale: { ...cake!.scale, max: 7 } }])).toEqual(['coffee', 'cake']);
});

test('the rows of a matrix stand together, apart from ratings beside it and from another matrix', () => {
  const [rating] = cafeItems.filter((item) => item.type === 'rating');
  const row = (id: string, matrix: string) => ({ ...rating!, id, matrix: { id: matrix, text: {} } });
  const items = [rating!, row('a-x', 'a'), row('a-y', 'a'), row('b-x', 'b'), { ...rating!, id: 'last' }];
  expect(shape(items)).toEqual(['coffee', ['a-x', 'a-y'], ['b-x'], 'last']);
});
