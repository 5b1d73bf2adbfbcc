import { describe, expect, it } from 'vitest';
import type { SegmentTable } from '#core/report/report.ts';
import { editionOf } from '#report/edition.ts';
import { saySummary } from '#report/segments/summary.ts';
import { sampleReport } from '../sample-report.ts';

const edition = editionOf(sampleReport(), 'en');
const say = (clear: boolean, ...pairs: boolean[]) =>
  saySummary(edition, {
    comparison: {
      levels: ['a', 'b', 'c'].slice(0, pairs.length === 1 ? 2 : 3),
      omnibus: { test: 'welch', statistic: 4, df1: 1, df2: 90, p: 0.01 },
      clear,
      pairs: pairs.map((one) => ({ clear: one })),
    },
  } as unknown as SegmentTable);

describe('a table of groups in a word', () => {
  it('counts the pairs that differ, where there are several', () => {
    expect(say(true, true, false, false)).toBe('1 of 3 pairs differ');
    expect(say(true, false, false, false)).toBe('differ, but no two clearly');
  });

  it('says of two groups that they differ, and of any that they do not', () => {
    expect(say(true, true)).toBe('differ clearly');
    expect(say(false, false)).toBe('no clear difference');
  });
});
