import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isReceipt, receiptOf } from '#core/response/receipt.ts';

test('a receipt is always the same for the same response, and is one', () => {
  fc.assert(
    fc.property(fc.uuid(), (id) => {
      expect(receiptOf(id)).toBe(receiptOf(id));
      expect(isReceipt(receiptOf(id))).toBe(true);
    }),
  );
});

test('one mistyped digit is noticed, whichever it is', () => {
  const receipt = receiptOf(randomUUID());
  for (let place = 0; place < receipt.length; place++) {
    if (receipt[place] === '-') continue;
    for (const digit of '0123456789ABCDEFGHJKMNPQRSTVWXY')
      if (digit !== receipt[place])
        expect(isReceipt(receipt.slice(0, place) + digit + receipt.slice(place + 1))).toBe(false);
  }
});

test.each(['', '1234-5678', 'ABCD-EFGI', '<b>hi</b>', 'ABCDEFGHJ', 'AAAA-AAAA\n'])('%j is none', (text) => {
  expect(isReceipt(text)).toBe(false);
});
