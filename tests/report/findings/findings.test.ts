import { describe, expect, it } from 'vitest';
import type { ReasonsSection } from '#core/report/sections/reasons/section.ts';
import { editionOf } from '#report/edition.ts';
import { findingsOf } from '#report/findings/findings.ts';
import { sampleReport } from '../sample-report.ts';

const reasons: ReasonsSection = {
  kind: 'reasons',
  id: 'reasons-why',
  item: 'why',
  text: { en: 'Why are you leaving?' },
  wave: 'autumn',
  several: true,
  ranked: false,
  leading: [],
  reasons: [
    {
      value: 'pricing',
      label: { en: 'The price' },
      own: true,
      share: { shown: true, estimate: { value: 0.5, low: 0.3, high: 0.7, base: 20 }, lowBase: true },
      upTo: null,
    },
  ],
};

describe('what the sections of a report offer to its summary', () => {
  it('stands under the question that it answers and leads to its figures', () => {
    const report = { ...sampleReport(), sections: [reasons] };
    expect(findingsOf(editionOf(report, 'en')).find(({ question }) => question === 'why')).toEqual({
      question: 'why',
      findings: [
        {
          answers: 'why',
          sentence: 'Too few answered to say which reason is named most.',
          at: 'reasons-why',
        },
      ],
    });
  });

  it('is left out where no section answers a question', () => {
    const report = { ...sampleReport(), sections: [] };
    expect(findingsOf(editionOf(report, 'en')).map(({ question }) => question)).not.toContain('why');
  });
});
