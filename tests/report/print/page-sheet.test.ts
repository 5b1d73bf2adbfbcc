import { describe, expect, it } from 'vitest';
import { pageSheet } from '#report/print/page-sheet.ts';
import { sampleReport } from '../sample-report.ts';

const report = sampleReport([900, 604]);
const site = new URL('https://heed.example/anything/');
const titled = (en: string) => ({ ...report, survey: { ...report.survey, title: { en } } });

describe('the margins of a printed report', () => {
  it('say what it is, of which wave and release, where it is, and which page', () => {
    const { css } = pageSheet(report, 'en', site);
    expect(css).toContain(`@top-left{content:"${report.survey.title.en}"`);
    expect(css).toContain('@top-right{content:"Autumn · Report · release');
    expect(css).toContain(
      `@bottom-left{content:"\u2066https://heed.example/reports/${report.survey.id}/releases/`,
    );
    expect(css).toContain('@bottom-right{content:counter(page) " / " counter(pages)');
  });

  it('say on every page that answers were made up, where they were', () => {
    expect(pageSheet({ ...report, synthetic: true }, 'en', site).css).toContain('· synthetic"');
    expect(pageSheet({ ...report, synthetic: false }, 'en', site).css).not.toContain('synthetic');
  });

  it('begin at the right for who reads from there', () => {
    const { css } = pageSheet(report, 'ar', site);
    expect(css).toContain('@bottom-left{content:counter(page)');
    expect(css).toContain('direction:rtl');
  });

  it('are not ended by anything in a title', () => {
    const { css } = pageSheet(titled('A "B" \\ </style><script>'), 'en', site);
    expect(css).toContain('"A \\22 B\\22  \\5c  \\3c /style>\\3c script>"');
    expect(css).not.toContain('</style');
  });
});
