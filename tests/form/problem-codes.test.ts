import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readAnswer } from '#core/response/answer.ts';
import { READERS } from '#core/response/readers/all.ts';
import { isQuestion, type Item } from '#core/survey/item.ts';
import { itemsOf } from '#core/survey/survey.ts';
import { valuesOf } from '#core/survey/item-values.ts';
import { problemCodesOf } from '#form/problem-codes.ts';
import { gallery } from './gallery/examples.ts';

/** What the controls of an item can hold: one radio, any boxes, any text. */
function held(item: Item): fc.Arbitrary<string[]> {
  const values = [...valuesOf(item), ...item.specials].filter((value) => value !== 'no');
  if (values.length === 0)
    return fc.array(fc.oneof(fc.string(), fc.stringMatching(/^[-\d.,]{1,9}$/)), { maxLength: 1 });
  return 'min' in item || item.type === 'consent'
    ? fc.subarray(values)
    : fc.option(fc.constantFrom(...values)).map((value) => (value === null ? [] : [value]));
}

test.each(itemsOf(gallery).filter(isQuestion))('words for all that can be wrong with $id', (item) => {
  const known = problemCodesOf([item]);
  fc.assert(
    fc.property(held(item), (raw) => {
      const read = readAnswer(item, raw, READERS);
      if ('problem' in read) expect(known).toContain(read.problem.code);
    }),
  );
});
