import { describe, expect, test } from 'vitest';
import { READERS } from '#core/response/readers/all.ts';
import { prefilled } from '#form/island/prefill.ts';
import { islandModel } from '#form/model.ts';
import { cafe } from '../cafe.ts';

const items = islandModel(cafe, 'en').items.map((item) =>
  ['recommend', 'came-for', 'why'].includes(item.id) ? { ...item, prefill: true as const } : item,
);

describe('a link chooses answers beforehand', () => {
  test.each([
    ['?recommend=9', { recommend: ['9'] }],
    ['?c=door&recommend=0&utm_source=mail', { recommend: ['0'] }],
    ['?came-for=coffee&came-for=cake', { 'came-for': ['coffee', 'cake'] }],
    ['?why=Too+slow', { why: ['Too slow'] }],
  ])('%s', (search, answers) => {
    expect(prefilled(items, search, READERS)).toEqual(answers);
  });

  test.each([
    ['to a question that does not allow it', '?coffee=5&seat=inside'],
    ['that is none', '?recommend=11'],
    ['that is empty', '?recommend='],
    ['twice where there is one', '?recommend=9&recommend=1'],
    ['that is too much', `?why=${'x'.repeat(41)}`],
    ['to no question', '?constructor=1&__proto__=2'],
  ])('but not one %s', (_, search) => {
    expect(prefilled(items, search, READERS)).toEqual({});
  });
});
