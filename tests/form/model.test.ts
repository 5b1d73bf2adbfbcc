import { describe, expect, test } from 'vitest';
import { READERS } from '#core/response/readers/all.ts';
import { check } from '#form/island/check.ts';
import { islandModel } from '#form/model.ts';
import { cafe, cafeItems } from './cafe.ts';

describe('what the island is given', () => {
  test('none of the words that stand on the page already', () => {
    const sent = JSON.stringify(islandModel(cafe, 'en').items);
    for (const words of ['Would you recommend us?', '¿Nos recomendaría?', 'Outside', 'Fuera'])
      expect(sent).not.toContain(words);
  });

  test('the digits of a language that does not write 0 to 9', () => {
    expect(islandModel(cafe, 'en')).not.toHaveProperty('digits');
    expect(islandModel(cafe, 'fa').digits).toBe('۰۱۲۳۴۵۶۷۸۹');
  });

  test('the interface words of one language', () => {
    const sent = JSON.stringify(islandModel(cafe, 'es'));
    expect(sent).toContain('Enviar de nuevo');
    expect(sent).not.toContain('Send again');
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
    expect(check(islandModel(cafe, 'en').items, raw, READERS)).toEqual(check(cafeItems, raw, READERS));
  });
});
