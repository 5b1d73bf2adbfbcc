import type { Plural } from '../say.ts';
import type { FormMessages } from './form.ts';
import type { ReportMessages } from './report.ts';

/** Every string of the interface. Each language has all of them; words of a survey are in the survey. */
export interface Messages {
  readonly site: {
    readonly skipToContent: string;
    readonly languages: string;
    readonly surveys: string;
    readonly tagline: string;
    readonly answerSurvey: string;
    readonly readReport: string;
    readonly printPoster: string;
    readonly noReports: string;
    readonly notFound: string;
    readonly notFoundHint: string;
  };
  readonly form: FormMessages;
  readonly embed: {
    /** On the button that closes a survey over the page of another site. */
    readonly close: string;
  };
  readonly poster: {
    readonly title: string;
    readonly hint: string;
    readonly anyPlace: string;
    readonly callToAction: string;
    readonly scan: string;
    readonly orVisit: string;
    readonly promise: Plural;
    readonly print: string;
    readonly variants: string;
  };
  /** The form to print, and what stands on the page around it. */
  readonly paper: {
    readonly title: string;
    readonly hint: string;
    readonly template: string;
    readonly howTo: string;
    readonly anonymous: string;
    readonly entry: string;
    readonly day: string;
    readonly form: string;
    /** A question by its number, as conditions name it. */
    readonly question: string;
    /** After which answer the rest need not be filled in. */
    readonly end: string;
    readonly link: string;
  };
  readonly report: ReportMessages;
}
