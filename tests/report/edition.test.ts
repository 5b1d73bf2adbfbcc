import { describe, expect, it } from 'vitest';
import { editionOf } from '#report/edition.ts';
import { sampleReport } from './sample-report.ts';

describe('where a part of a report stands', () => {
  const report = sampleReport();

  it('is on the same page, and for one that is shown alone on the page that has all', () => {
    expect(editionOf(report, 'en').at('method')).toBe('#method');
    expect(editionOf(report, 'en', '/reports/shop/').at('method')).toBe('/reports/shop/#method');
  });
});
