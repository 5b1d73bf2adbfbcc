import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { draftIn, fragmentOf, MARK } from '#form/island/elsewhere/link.ts';

const drafts = fc.record(
  {
    id: fc.uuid(),
    seed: fc.stringMatching(/^[0-9a-z]{1,10}$/),
    answers: fc.dictionary(
      fc.stringMatching(/^[a-z][a-z0-9-]{0,9}$/),
      fc.array(fc.string({ unit: 'grapheme' })),
    ),
  },
  { requiredKeys: ['id', 'answers'] },
);
const plainly = <Value>(value: Value) => JSON.parse(JSON.stringify(value)) as Value;

test('what a link has taken along is what was on the page', async () => {
  await fc.assert(
    fc.asyncProperty(drafts, async (draft) => {
      const fragment = await fragmentOf(draft);
      expect(fragment).toMatch(/^#go-on=[\w.-]+$/);
      expect(plainly(await draftIn(fragment))).toEqual(plainly(draft));
    }),
  );
});

test('long answers become shorter, and a browser that cannot deflate takes them as they are', async () => {
  const draft = {
    id: '00000000-0000-4000-8000-000000000000',
    answers: { comment: ['Shorter lines. '.repeat(40)] },
  };
  const short = await fragmentOf(draft);
  expect(short.length).toBeLessThan(300);
  vi.stubGlobal('CompressionStream', undefined);
  const long = await fragmentOf(draft);
  vi.unstubAllGlobals();
  expect(long.length).toBeGreaterThan(600);
  expect(await draftIn(long)).toEqual(draft);
});

test('a link that was damaged brings nothing', async () => {
  await fc.assert(
    fc.asyncProperty(drafts, fc.nat(), fc.nat(), async (draft, at, by) => {
      const fragment = await fragmentOf(draft);
      const start = fragment.lastIndexOf('.') + 1;
      const place = start + (at % (fragment.length - start));
      expect(await draftIn(fragment.slice(0, place))).toBeUndefined();
      const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
      const other = LETTERS[by % 26]!;
      if (other === fragment[place]) return;
      const damaged = await draftIn(fragment.slice(0, place) + other + fragment.slice(place + 1));
      // The last letter of base64 has bits that stand for nothing.
      if (damaged) expect(plainly(damaged)).toEqual(plainly(draft));
    }),
  );
  for (const nothing of ['', 'a', 'a.b', 'a.b.c', '..', 'a.zz.####'])
    expect(await draftIn(MARK + nothing)).toBeUndefined();
});
