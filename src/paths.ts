/** Every URL of the site. Nothing else spells one out. Locale segments are BCP 47 tags; the default locale has none. */
type SurveyRef = { readonly id: string; readonly locales: readonly string[] };
type SurveyId = { readonly id: string };

const tail = (survey: SurveyRef, locale?: string) =>
  !locale || locale === survey.locales[0] ? '' : `${locale}/`;

/** Where all pages of a survey are. */
export const surveyScope = (survey: string) => `/s/${survey}/`;
/** What keeps a kiosk's page on its device. It has to lie above all pages that it keeps. */
export const KIOSK_WORKER = '/kiosk-worker.js';

/** Where everything of a report is: of its newest release, or of one for ever. */
const reportScope = (survey: SurveyId, sequence?: number) =>
  `/reports/${survey.id}/${sequence === undefined ? '' : `releases/${sequence}/`}`;

/** Where everything of a program is. It has no releases of its own. */
const programScope = (program: SurveyId) => `/programs/${program.id}/`;

const query = (fields: Readonly<Record<string, string | undefined>>) => {
  const said = Object.entries(fields).filter((field): field is [string, string] => field[1] !== undefined);
  return said.length > 0 ? `?${new URLSearchParams(said).toString()}` : '';
};

export const paths = {
  home: () => '/',
  survey: (survey: SurveyRef, locale?: string, collector?: string) =>
    `${surveyScope(survey.id)}${tail(survey, locale)}${collector ? `?c=${encodeURIComponent(collector)}` : ''}`,
  /** Without a receipt where nothing was stored. */
  thanks: (survey: SurveyRef, locale: string, receipt?: string, ending?: string) =>
    `/s/${survey.id}/thanks/${tail(survey, locale)}${query({ receipt, ending })}`,
  /** Which quotas are full, as JSON. */
  quotas: (survey: { id: string }) => `/s/${survey.id}/quotas/`,
  poster: (survey: SurveyRef, locale?: string, collector?: string) =>
    `/s/${survey.id}/poster/${tail(survey, locale)}${collector ? `?c=${encodeURIComponent(collector)}` : ''}`,
  paper: (survey: SurveyRef, locale?: string) => `/s/${survey.id}/paper/${tail(survey, locale)}`,
  paperCsv: (survey: { id: string }) => `/s/${survey.id}/paper.csv`,
  /** Leads to the survey in the language that comes nearest to the one it is asked for. */
  embed: (survey: { id: string }) => `/embed/${survey.id}/`,
  embedScript: () => '/embed.js',
  /** While developing only. */
  gallery: (survey: SurveyRef, locale?: string) => `/gallery/${tail(survey, locale)}`,
  /** While developing only. */
  blockGallery: (survey: SurveyRef, locale?: string) => `/gallery/blocks/${tail(survey, locale)}`,
  program: (program: SurveyRef, locale?: string) => `${programScope(program)}${tail(program, locale)}`,
  // What a program is taken away as, as a report is.
  programJson: (program: SurveyId) => `${programScope(program)}program.json`,
  programCsv: (program: SurveyId) => `${programScope(program)}program.csv`,
  /** One of the tables of `programTables` (core/program), by its name. */
  programTableCsv: (program: SurveyId, table: string) => `${programScope(program)}tables/${table}.csv`,
  programXlsx: (program: SurveyId) => `${programScope(program)}program.xlsx`,
  programPicture: (program: SurveyId, locale: string) => `${programScope(program)}picture/${locale}.png`,
  programFigure: (program: SurveyRef, anchor: string, locale?: string) =>
    `${programScope(program)}embed/${anchor}/${tail(program, locale)}`,
  programFeed: (program: SurveyId) => `${programScope(program)}feed.xml`,
  reports: () => '/reports/',
  report: (survey: SurveyRef, locale?: string) => `/reports/${survey.id}/${tail(survey, locale)}`,
  release: (survey: SurveyRef, sequence: number, locale?: string) =>
    `${reportScope(survey, sequence)}${tail(survey, locale)}`,
  // What a report is taken away as. With a number it is that of one release, for ever; without, of the newest.
  reportJson: (survey: SurveyId, sequence?: number) => `${reportScope(survey, sequence)}report.json`,
  reportCsv: (survey: SurveyId, sequence?: number) => `${reportScope(survey, sequence)}report.csv`,
  /** One of the tables of `reportTables` (core/report), by its name. */
  tableCsv: (survey: SurveyId, table: string, sequence?: number) =>
    `${reportScope(survey, sequence)}tables/${table}.csv`,
  reportXlsx: (survey: SurveyId, sequence?: number) => `${reportScope(survey, sequence)}report.xlsx`,
  codebook: (survey: SurveyRef, locale?: string, sequence?: number) =>
    `${reportScope(survey, sequence)}codebook/${tail(survey, locale)}`,
  codebookCsv: (survey: SurveyId, sequence?: number) => `${reportScope(survey, sequence)}codebook.csv`,
  /** The first figure as a small SVG picture. */
  badge: (survey: SurveyId, locale: string, sequence?: number) =>
    `${reportScope(survey, sequence)}badge/${locale}.svg`,
  /** What other sites show of a link to the report. */
  picture: (survey: SurveyId, locale: string, sequence?: number) =>
    `${reportScope(survey, sequence)}picture/${locale}.png`,
  /** One part of the page by its anchor, to be shown in the frames of other sites. */
  figure: (survey: SurveyRef, anchor: string, locale?: string, sequence?: number) =>
    `${reportScope(survey, sequence)}embed/${anchor}/${tail(survey, locale)}`,
  /** Releases as they come: of one survey, or of all. */
  feed: (survey?: SurveyId) => (survey ? `${reportScope(survey)}feed.xml` : '/reports/feed.xml'),
  /** The form of `report.json`, by its number. */
  reportSchema: (format: number) => `/schemas/report-${format}.json`,
  /** The form of `program.json`, by its number. */
  programSchema: (format: number) => `/schemas/program-${format}.json`,
};

/** The cache tag every cached page of one survey's report carries, and a release drops. */
export const reportTag = (survey: string) => `report-${survey}`;
/** The cache tag of the list of reports. */
export const REPORTS_TAG = 'reports';
