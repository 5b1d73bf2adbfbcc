/** Every URL of the site. Nothing else spells one out. Locale segments are BCP 47 tags; the default locale has none. */
type SurveyRef = { readonly id: string; readonly locales: readonly string[] };

const tail = (survey: SurveyRef, locale?: string) =>
  !locale || locale === survey.locales[0] ? '' : `${locale}/`;

/** Where all pages of a survey are. */
export const surveyScope = (survey: string) => `/s/${survey}/`;
/** What keeps a kiosk's page on its device. It has to lie above all pages that it keeps. */
export const KIOSK_WORKER = '/kiosk-worker.js';

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
  reports: () => '/reports/',
  report: (survey: SurveyRef, locale?: string) => `/reports/${survey.id}/${tail(survey, locale)}`,
  release: (survey: SurveyRef, sequence: number, locale?: string) =>
    `/reports/${survey.id}/releases/${sequence}/${tail(survey, locale)}`,
  reportJson: (survey: { id: string }, sequence?: number) =>
    sequence === undefined
      ? `/reports/${survey.id}/report.json`
      : `/reports/${survey.id}/releases/${sequence}/report.json`,
  reportCsv: (survey: { id: string }, sequence?: number) =>
    sequence === undefined
      ? `/reports/${survey.id}/report.csv`
      : `/reports/${survey.id}/releases/${sequence}/report.csv`,
};

/** The cache tag every cached page of one survey's report carries, and a release drops. */
export const reportTag = (survey: string) => `report-${survey}`;
/** The cache tag of the list of reports. */
export const REPORTS_TAG = 'reports';
