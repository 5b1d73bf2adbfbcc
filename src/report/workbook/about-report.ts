import type { Report } from '#core/report/report.ts';
import type { About } from './workbook.ts';

/** Which release of which report a workbook holds, and how it came about. */
export function aboutReport({ report, digest }: { readonly report: Report; readonly digest: string }): About {
  const { survey, release } = report;
  const locale = survey.locales[0] ?? 'en';
  return {
    name: 'report',
    locale,
    rows: [
      ['survey', survey.id],
      ['title', survey.title[locale] ?? null],
      ['release', release.sequence],
      ['released', release.at],
      ['version', survey.version],
      ['wave', report.current],
      ['responses', report.waves.find(({ id }) => id === report.current)?.responses ?? null],
      ['sampling', report.method.sampling],
      ['synthetic', report.synthetic ? 'yes' : 'no'],
      ['hidden under', report.method.minimum],
      ['flagged under', report.method.lowBase],
      ['digest', digest],
    ],
  };
}
