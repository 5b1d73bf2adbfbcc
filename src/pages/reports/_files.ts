import type { APIRoute } from 'astro';
import { getEntry } from 'astro:content';
import { canonicalJson } from '#core/canonical.ts';
import { codebookTable } from '#core/report/codebook/codebook-table.ts';
import { codebookOf } from '#core/report/codebook/codebook.ts';
import { toCsv } from '#core/report/csv.ts';
import { REPORT_FORMAT } from '#core/report/json-schema.ts';
import { reportTables } from '#core/report/report-tables.ts';
import type { Report } from '#core/report/report.ts';
import { palettesOf } from '#core/theme/palette.ts';
import { paths } from '#paths.ts';
import { badge as drawBadge } from '#report/badge/badge.ts';
import { editionOf } from '#report/edition.ts';
import { feed as writeFeed } from '#report/feed/feed.ts';
import { picture as drawPicture } from '#report/picture/picture.ts';
import { png } from '#report/picture/png.ts';
import { workbook } from '#report/workbook/workbook.ts';
import { download } from './_download.ts';
import { reportsBefore, surveyOfRelease } from './_open.ts';

/** Every file that a report is taken away as; each has an address for the newest release, and one for every release. */

const CSV = 'text/csv; charset=utf-8';
const FEED = 'application/rss+xml; charset=utf-8';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Tables speak the survey's first language: a file is read by whoever it is passed on to. */
const tablesOf = (report: Report) => reportTables(report, report.survey.locales[0] ?? 'en');

/** The report as it is digested, byte for byte: the SHA-256 of this file is the digest of the release. */
export const json: APIRoute = (context) =>
  download(context, {
    type: 'application/json; charset=utf-8',
    headers: { link: `<${paths.reportSchema(REPORT_FORMAT)}>; rel="describedby"` },
    write: ({ release }) => canonicalJson(release.report),
  });

/** All figures of the report as one table. */
export const csv: APIRoute = (context) =>
  download(context, {
    type: CSV,
    ending: '.csv',
    write: ({ release }) => toCsv(tablesOf(release.report)),
  });

/** One of its tables. */
export const tableCsv: APIRoute = (context) =>
  download(context, {
    type: CSV,
    ending: `-${context.params.table}.csv`,
    write: ({ release }) => {
      const found = tablesOf(release.report).find(({ name }) => name === context.params.table);
      return found && toCsv([found]);
    },
  });

/** What every code in the tables means. */
export const codebookCsv: APIRoute = (context) =>
  download(context, {
    type: CSV,
    ending: '-codebook.csv',
    write: async (found) => toCsv([codebookTable(codebookOf(await surveyOfRelease(found)))]),
  });

/** All tables and the codebook, a sheet each. */
export const xlsx: APIRoute = (context) =>
  download(context, {
    type: XLSX,
    ending: '.xlsx',
    write: async (found) =>
      workbook(found.release, [
        ...tablesOf(found.release.report),
        codebookTable(codebookOf(await surveyOfRelease(found))),
      ]),
  });

/** The first figure for other sites to show, light and dark. */
export const badge: APIRoute = (context) =>
  download(context, {
    type: 'image/svg+xml; charset=utf-8',
    write: async ({ release, locale }) => {
      const { base, dark } = palettesOf(await siteTheme());
      return drawBadge(editionOf(release.report, locale), base, dark);
    },
  });

/** What networks show of a link to the report. */
export const picture: APIRoute = (context) =>
  download(context, {
    type: 'image/png',
    write: async ({ release, locale }) => {
      const theme = await siteTheme();
      const house = theme?.logo?.alt[locale] ?? 'Heed';
      return png(drawPicture(editionOf(release.report, locale), palettesOf(theme).base, house), locale);
    },
  });

/** As many releases as a feed goes back. */
const FEED_LENGTH = 20;

/** The releases of one survey as they come, in its first language. */
export const feed: APIRoute = (context) =>
  download(context, {
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
      const reports = await reportsBefore(found, FEED_LENGTH);
      return (await writeFeed(reports, about, context.site ?? new URL('/', context.url))).text();
    },
  });

/** Reports look as the site does. */
const siteTheme = async () => (await getEntry('site', 'site'))?.data.theme;
