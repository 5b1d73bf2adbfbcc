import { describe, expect, it } from 'vitest';
import type { ReasonsSection } from '#core/report/sections/reasons/section.ts';
import { editionOf } from '#report/edition.ts';
import { findingsOf, leadingFinding } from '#report/findings/findings.ts';
import { sampleReport } from '../sample-report.ts';
import { plain } from '../plain.ts';

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

  it('says of each segment whether its groups differ, and where the headlines have been going', () => {
    const report = sampleReport();
    const found = (question: string) =>
      findingsOf(editionOf(report, 'en')).find((one) => one.question === question)?.findings ?? [];
    expect(found('difference').length).toBeGreaterThan(0);
    for (const { sentence, at } of found('difference')) {
      expect(sentence).toMatch(/^“.+” · .+ · .*(clear|differ)/);
      expect(at).toMatch(/^by-/);
    }
    // Two waves have a change, which stands with the figure, and no line through them.
    expect(found('change').map(({ at }) => at)).toEqual(['ratings']);
    const [nps] = report.headline;
    const overall = {
      from: 'spring',
      to: 'autumn',
      waves: 3,
      slope: 2,
      low: 1,
      high: 3,
      p: 0.01,
      clear: true,
    };
    const risen = {
      ...report,
      sections: [],
      headline: [{ ...nps!, trends: [{ ...nps!.trends[0]!, overall }] }],
    };
    expect(
      plain(findingsOf(editionOf(risen, 'en'))).find(({ question }) => question === 'change')?.findings,
    ).toEqual([
      {
        answers: 'change',
        sentence:
          'Net Promoter Score: rising by 2.0 points a wave from Spring to Autumn (model-based 95% interval +1.0 to +3.0). The trend is clear.',
        at: 'waves',
      },
    ]);
  });

  it('has one that stands for a report without a headline: what goes with it before what has changed', () => {
    const report = { ...sampleReport(), headline: [], segments: [], sections: [reasons] };
    expect(leadingFinding(editionOf(report, 'en'))?.at).toBe('reasons-why');
    expect(leadingFinding(editionOf({ ...report, sections: [] }, 'en'))).toBeUndefined();
  });

  it('is left out where no section answers a question', () => {
    const report = { ...sampleReport(), sections: [] };
    expect(findingsOf(editionOf(report, 'en')).map(({ question }) => question)).not.toContain('why');
  });
});
