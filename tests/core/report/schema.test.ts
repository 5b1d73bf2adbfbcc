import { describe, expect, it } from 'vitest';
import { buildReport } from '#core/report/build-report.ts';
import { count } from '#core/report/count.ts';
import { digestOf } from '#core/report/digest.ts';
import { parseReport } from '#core/report/schema.ts';
import { response, shop, stamp, times } from './fixtures.ts';

const report = buildReport(
  shop,
  count(
    shop,
    times(12, () => response(shop, { recommend: '9|10', overall: '4|5' })),
  ),
  stamp,
);

describe('a stored report', () => {
  it('is refused with the place that does not fit', () => {
    const broken: unknown = JSON.parse(JSON.stringify(report).replace('"value":100', '"value":"high"'));
    expect(() => parseReport(broken)).toThrow(/headline\.0\.nps\.estimate\.value/);
    expect(() => parseReport(null)).toThrow('at the top');
  });

  it('is refused with a field that nobody knows, which would be published unseen', () => {
    expect(() => parseReport({ ...report, respondents: ['a'] })).toThrow('respondents');
  });
});

describe('a report stored by an earlier version', () => {
  it('in format 1 had no sections and no trends, and gets none', () => {
    const { sections: _, comparability: __, ...before } = report;
    const headline = report.headline.map(({ trends: ___, ...one }) => one);
    expect(parseReport({ ...before, headline, segments: [], format: 1 })).toEqual({
      ...report,
      headline: headline.map((one) => ({ ...one, trends: [] })),
      comparability: { breaks: [], otherMix: [] },
      segments: [],
      sections: [],
    });
  });
});

describe('the digest', () => {
  it('is 64 hex digits, the same whatever order the keys are stored in', () => {
    const reversed = (part: unknown): unknown => {
      if (Array.isArray(part)) return part.map(reversed);
      if (typeof part !== 'object' || part === null) return part;
      return Object.fromEntries(
        Object.entries(part)
          .reverse()
          .map(([key, value]) => [key, reversed(value)]),
      );
    };
    expect(digestOf(report)).toMatch(/^[0-9a-f]{64}$/);
    expect(digestOf(reversed(report) as typeof report)).toBe(digestOf(report));
  });

  it('changes with any figure, and with the release before', () => {
    const other = {
      ...report,
      waves: report.waves.map((wave) => ({ ...wave, responses: wave.responses + 1 })),
    };
    expect(digestOf(other)).not.toBe(digestOf(report));
    expect(digestOf({ ...report, release: { ...stamp, previous: digestOf(report) } })).not.toBe(
      digestOf(report),
    );
  });
});
