import { expect, test } from 'vitest';
import { encode } from 'uqr';
import { qrCode } from '#form/poster/qr.ts';

test('the path draws exactly the dark modules of the code', () => {
  const text = 'https://heed.example/s/airport/ar/?c=gate-b';
  const { size, path } = qrCode(text);
  const drawn = Array.from({ length: size }, () => Array<boolean>(size).fill(false));
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
    for (let step = 0; step < Number(length); step++) drawn[Number(y)]![Number(x) + step] = true;
  expect(drawn).toEqual(encode(text, { ecc: 'Q', border: 4 }).data);
});

test('a quiet zone of four modules surrounds it', () => {
  const { size, path } = qrCode('https://heed.example/s/airport/');
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)/g)) {
    expect(Math.min(Number(x), Number(y))).toBeGreaterThanOrEqual(4);
    expect(Math.max(Number(x) + Number(length), Number(y) + 1)).toBeLessThanOrEqual(size - 4);
  }
});
