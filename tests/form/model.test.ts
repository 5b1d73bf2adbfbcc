import { describe, expect, test } from 'vitest';
import { check } from '#form/island/check.ts';
import { islandModel } from '#form/model.ts';
import { cafe, cafeItems } from './cafe.ts';

describe('what the island is given', () => {
  test('none of the words that stand on the page already', () => {
    const sent = JSON.stringify(islandModel(cafe, 'en').items);
    for (const words of ['Would you recommend us?', '¿Nos recomendaría?', 'Outside', 'Fuera'])
      expect(sent).not.toContain(words);
  });

  test('the interface words of one language', () => {
    const sent = JSON.stringify(islandModel(cafe, 'es'));
    expect(sent).toContain('Enviar respuestas');
    expect(sent).not.toContain('Send answers');
  });

  test.each([
    [{}],
    [{ recommend: ['3'], why: ['slow'], seat: ['outside'] }],
    [{ recommend: ['9'], why: ['slow'], seat: ['outside'] }],
    [{ recommend: ['11'], 'came-for': ['coffee', 'none'] }],
    [
      {
        recommend: ['0'],
        why: ['x'.repeat(41)],
        'came-for': ['coffee', 'cake', 'juice'],
        coffee: ['doesNotApply'],
      },
    ],
  ])('items by which it judges %j as the full survey does', (raw) => {
    expect(check(islandModel(cafe, 'en').items, raw)).toEqual(check(cafeItems, raw));
  });
});
