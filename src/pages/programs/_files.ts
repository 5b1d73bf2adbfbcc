import type { APIRoute } from 'astro';
import { canonicalJson } from '#core/canonical.ts';
import { PROGRAM_FORMAT } from '#core/program/json-schema.ts';
import { programTables } from '#core/program/program-tables.ts';
import type { ProgramReport } from '#core/program/report.ts';
import { toCsv } from '#core/report/csv.ts';
import { palettesOf } from '#core/theme/palette.ts';
import { siteTheme } from '#layouts/site-theme.ts';
import { paths } from '#paths.ts';
import { feed as writeFeed, FEED_LENGTH } from '#report/feed/feed.ts';
import { houseOf } from '#report/picture/card.ts';
import { png } from '#report/picture/png.ts';
import { programPicture } from '#report/picture/program-picture.ts';
import { programEditionOf } from '#report/program/program-edition.ts';
import { aboutProgram } from '#report/workbook/about-program.ts';
import { workbook } from '#report/workbook/workbook.ts';
import { CSV, download, FEED, JSON_TYPE, PNG, XLSX, type Kind } from '../_download.ts';
import { reportsBefore } from '../reports/_open.ts';
import { findProgram, type Joined } from './_open.ts';

/** Every file that a program is taken away as. */

const PROGRAM: Kind<Joined> = {
  find: async (context) => {
    const found = await findProgram(context);
    return found.state === 'found' ? found : found.state;
  },
  name: ({ report }) => report.program.id,
  word: 'program',
};

/** Tables speak the first language of the program: a file is read by whoever it is passed on to. */
const tablesOf = (report: ProgramReport) => programTables(report, report.program.locales[0] ?? 'en');

export const json: APIRoute = (context) =>
  download(context, PROGRAM, {
    type: JSON_TYPE,
    headers: { link: `<${paths.programSchema(PROGRAM_FORMAT)}>; rel="describedby"` },
    write: ({ report }) => canonicalJson(report),
  });

/** All figures of the program as one table. */
export const csv: APIRoute = (context) =>
  download(context, PROGRAM, { type: CSV, ending: '.csv', write: ({ report }) => toCsv(tablesOf(report)) });

/** One of its tables. */
export const tableCsv: APIRoute = (context) =>
  download(context, PROGRAM, {
    type: CSV,
    ending: `-${context.params.table}.csv`,
    write: ({ report }) => {
      const found = tablesOf(report).find(({ name }) => name === context.params.table);
      return found && toCsv([found]);
    },
  });

/** All tables, a sheet each. */
export const xlsx: APIRoute = (context) =>
  download(context, PROGRAM, {
    type: XLSX,
    ending: '.xlsx',
    write: ({ report }) => workbook(aboutProgram(report), tablesOf(report)),
  });

/** What networks show of a link to the program. */
export const picture: APIRoute = (context) =>
  download(context, PROGRAM, {
    type: PNG,
    write: async ({ report, locale }) => {
      const theme = await siteTheme();
      const edition = programEditionOf(report, locale);
      return png(programPicture(edition, palettesOf(theme).base, houseOf(theme, locale)), locale);
    },
  });

/** The releases of its surveys as they come: each of them changes the program. */
export const feed: APIRoute = (context) =>
  download(context, PROGRAM, {
    type: FEED,
    write: async ({ report, releases }) => {
      const locale = report.program.locales[0] ?? 'en';
      const { words, say, text } = programEditionOf(report, locale);
      const about = {
        title: say(words.elsewhere.feedTitle, { title: text(report.program.title) }),
        description: words.elsewhere.feedNote,
        locale,
      };
      const all = await Promise.all(releases.map((release) => reportsBefore(release, FEED_LENGTH)));
      const newest = all.flat().sort((a, b) => (a.release.at < b.release.at ? 1 : -1));
      const site = context.site ?? new URL('/', context.url);
      return (await writeFeed(newest.slice(0, FEED_LENGTH), about, site, () => locale)).text();
    },
  });
