import { describe, expect, it } from 'vitest';
import type { IndexHeadline } from '#core/report/headline/headline.ts';
import type { Report } from '#core/report/report.ts';
import { editionOf } from '#report/edition.ts';
import { breakNotes, mixNotes, waveNotes } from '#report/waves/notes.ts';
import { sampleReport } from '../sample-report.ts';

const report: Report = {
  ...sampleReport(),
  comparability: {
    breaks: [
      { item: 'food', wave: 'autumn', causes: ['wording', 'anchors'], note: null },
      { item: 'recommend', wave: 'autumn', causes: [], note: { en: 'Asked later.' } },
    ],
    otherMix: ['autumn'],
  },
};
const edition = editionOf(report, 'en');

describe('what is said of waves that cannot be compared', () => {
  it('is what changed, and what the authors say about it', () => {
    expect(breakNotes(edition, 'food')).toEqual([
      'Autumn: the wording was changed and the words of the points were changed. Nothing is compared with the waves before.',
    ]);
    expect(breakNotes(edition, 'recommend')).toEqual([
      'Autumn: the question was changed. Nothing is compared with the waves before. Asked later.',
    ]);
    expect(breakNotes(edition, 'cleanliness')).toEqual([]);
  });

  it('names the question where a headline is of several', () => {
    const part = (item: string) => ({
      item,
      text: {},
      points: { min: 1, max: 5 },
      weight: 0.5,
      reversed: false,
    });
    const index = { metric: 'index', item: '@index', parts: [part('food'), part('wifi')] };
    expect(waveNotes(edition, index as unknown as IndexHeadline)).toEqual([
      expect.stringMatching(/^“Food and drink” Autumn: the wording was changed/),
    ]);
    expect(
      waveNotes(
        edition,
        report.headline.find(({ item }) => item === 'recommend')!,
      ),
    ).toHaveLength(1);
  });

  it('tells of another mix of channels', () => {
    expect(mixNotes(edition)).toEqual([
      'Autumn: the answers came in by clearly other channels than in the wave before; that alone can move a figure.',
    ]);
  });
});
