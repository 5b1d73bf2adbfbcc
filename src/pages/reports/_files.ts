import type { APIRoute } from 'astro';
import { canonicalJson } from '#core/canonical.ts';
import { codebookTable } from '#core/report/codebook/codebook-table.ts';
import { codebookOf } from '#core/report/codebook/codebook.ts';
import { toCsv } from '#core/report/csv.ts';
import { REPORT_FORMAT } from '#core/report/json-schema.ts';
import { reportTables } from '#core/report/report-tables.ts';
import type { Report } from '#core/report/report.ts';
import { palettesOf } from '#core/theme/palette.ts';
import { siteTheme } from '#layouts/site-theme.ts';
import { paths } from '#paths.ts';
import { badge as drawBadge } from '#report/badge/badge.ts';
import { editionOf } from '#report/edition.ts';
import { feed as writeFeed, FEED_LENGTH } from '#report/feed/feed.ts';
import { houseOf } from '#report/picture/card.ts';
import { picture as drawPicture } from '#report/picture/picture.ts';
import { png } from '#report/picture/png.ts';
import { aboutReport } from '#report/workbook/about-report.ts';
import { workbook } from '#report/workbook/workbook.ts';
import { CSV, download, FEED, JSON_TYPE, PNG, SVG, XLSX, type Kind } from '../_download.ts';
import { findReport, reportsBefore, surveyOfRelease, type Released } from './_open.ts';

/** Every file that a report is taken away as; each has an address for the newest release, and one for every release. */

const REPORT: Kind<Released> = {
  find: async (context) => {
    const found = await findReport(context);
    return found.state === 'released' ? found : found.state;
  },
  name: ({ survey, release }) => `${survey.id}-${release.sequence}`,
  word: 'report',
};

/** Tables speak the survey's first language: a file is read by whoever it is passed on to. */
const tablesOf = (report: Report) => reportTables(report, report.survey.locales[0] ?? 'en');

/** The report as it is digested, byte for byte: the SHA-256 of this file is the digest of the release. */
export const json: APIRoute = (context) =>
  download(context, REPORT, {
    type: JSON_TYPE,
    headers: { link: `<${paths.reportSchema(REPORT_FORMAT)}>; rel="describedby"` },
    write: ({ release }) => canonicalJson(release.report),
  });

/** All figures of the report as one table. */
export const csv: APIRoute = (context) =>
  download(context, REPORT, {
    type: CSV,
    ending: '.csv',
    write: ({ release }) => toCsv(tablesOf(release.report)),
  });

/** One of its tables. */
export const tableCsv: APIRoute = (context) =>
  download(context, REPORT, {
    type: CSV,
    ending: `-${context.params.table}.csv`,
    write: ({ release }) => {
      const found = tablesOf(release.report).find(({ name }) => name === context.params.table);
      return found && toCsv([found]);
    },
  });

/** What every code in the tables means. */
export const codebookCsv: APIRoute = (context) =>
  download(context, REPORT, {
    type: CSV,
    ending: '-codebook.csv',
    write: async (found) => toCsv([codebookTable(codebookOf(await surveyOfRelease(found)))]),
  });

/** All tables and the codebook, a sheet each. */
export const xlsx: APIRoute = (context) =>
  download(context, REPORT, {
    type: XLSX,
    ending: '.xlsx',
    write: async (found) =>
      workbook(aboutReport(found.release), [
        ...tablesOf(found.release.report),
        codebookTable(codebookOf(await surveyOfRelease(found))),
      ]),
  });

/** The first figure for other sites to show, light and dark. */
export const badge: APIRoute = (context) =>
  download(context, REPORT, {
    type: SVG,
    write: async ({ release, locale }) => {
      const { base, dark } = palettesOf(await siteTheme());
      return drawBadge(editionOf(release.report, locale), base, dark);
    },
  });

/** What networks show of a link to the report. */
export const picture: APIRoute = (context) =>
  download(context, REPORT, {
    type: PNG,
    write: async ({ release, locale }) => {
      const theme = await siteTheme();
      const edition = editionOf(release.report, locale);
      return png(drawPicture(edition, palettesOf(theme).base, houseOf(theme, locale)), locale);
    },
  });

/** The releases of one survey as they come, in its first language. */
export const feed: APIRoute = (context) =>
  download(context, REPORT, {
    type: FEED,
    write: async (found) => {
      const locale = found.survey.locales[0] ?? 'en';
      const edition = editionOf(found.release.report, locale);
      const { words } = edition;
      const title = edition.text(found.survey.title);
      const about = {
        title: edition.say(words.elsewhere.feedTitle, { title }),
        description: words.elsewhere.feedNote,
        locale,
      };
      const reports = await reportsBefore(found.release, FEED_LENGTH);
      return (await writeFeed(reports, about, context.site ?? new URL('/', context.url))).text();
    },
  });
