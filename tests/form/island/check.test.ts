import { describe, expect, test } from 'vitest';
import { parseResponse } from '#core/response/parse.ts';
import type { RawAnswers } from '#core/response/response.ts';
import { READERS } from '#core/response/readers/all.ts';
import { check } from '#form/island/check.ts';
import { cafe, cafeItems } from '../cafe.ts';

describe('what the answers on the page amount to', () => {
  test('only what is shown is counted, checked and sent', () => {
    const nine = check(cafeItems, { recommend: ['9'], why: ['too slow'], seat: ['outside'] }, READERS);
    expect(nine.visible.has('why')).toBe(false);
    expect(nine.shown).toEqual({ recommend: ['9'] });
    expect(nine.answered).toBe(1);

    const three = check(cafeItems, { recommend: ['3'], why: ['too slow'], seat: ['outside'] }, READERS);
    expect([...three.visible]).toEqual(['recommend', 'why', 'coffee', 'cake', 'came-for', 'seat']);
    expect(three.answered).toBe(3);
  });

  test.each<[RawAnswers]>([
    [{}],
    [{ recommend: ['5'] }],
    [{ recommend: ['5'], why: ['slow'] }],
    [{ recommend: ['5'], why: ['x'.repeat(50)], 'came-for': ['none', 'cake'] }],
    [{ recommend: ['5', '6'], coffee: ['9'], 'came-for': ['coffee', 'cake', 'juice'] }],
  ])('finds in %j the problems that the function finds', (raw) => {
    const origin = {
      id: '',
      wave: '',
      locale: 'en',
      channel: 'link',
      collector: null,
      startedAt: null,
      endedAt: '',
      synthetic: false,
      seed: null,
    } as const;
    const parsed = parseResponse(cafe, raw, origin);
    expect(check(cafeItems, raw, READERS).problems).toEqual(parsed.ok ? [] : parsed.problems);
  });
});
