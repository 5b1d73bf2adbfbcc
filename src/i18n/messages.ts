import type { Message, Plural } from './say.ts';

/** Every string of the interface. Each language has all of them; words of a survey are in the survey. */
export interface Messages {
  readonly site: {
    readonly skipToContent: string;
    readonly languages: string;
    readonly surveys: string;
    readonly reports: string;
    readonly tagline: string;
    readonly answerSurvey: string;
    readonly readReport: string;
    readonly printPoster: string;
    readonly noReports: string;
    readonly notFound: string;
    readonly notFoundHint: string;
  };
  readonly form: FormMessages;
  readonly poster: {
    readonly callToAction: string;
    readonly scan: string;
    readonly orVisit: string;
    readonly promise: Plural;
    readonly print: string;
    readonly variants: string;
  };
  readonly report: ReportMessages;
}

export interface FormMessages {
  readonly length: Plural;
  readonly required: string;
  readonly optional: string;
  readonly requiredNote: string;
  readonly onlyIf: string;
  readonly chooseAny: string;
  readonly doesNotApply: string;
  readonly dontKnow: string;
  readonly refused: string;
  readonly notAtAllLikely: string;
  readonly extremelyLikely: string;
  readonly charactersLeft: Plural;
  readonly progress: string;
  readonly send: string;
  readonly sending: string;
  readonly sendAgain: string;
  readonly problems: Plural;
  readonly problemsHint: string;
  readonly error: string;
  /** By the code of the problem (core/response/response.ts). */
  readonly problem: {
    readonly required: Message;
    readonly notAnOption: Message;
    readonly oneOnly: Message;
    readonly tooFew: Message;
    readonly tooMany: Message;
    readonly exclusive: Message;
    readonly tooLong: Message;
    readonly unknownItem: Message;
    readonly badId: Message;
    readonly malformed: Message;
  };
  readonly failed: {
    readonly offline: string;
    readonly unavailable: string;
    readonly conflict: string;
    readonly tooLarge: string;
    readonly wrongType: string;
    readonly unknownSurvey: string;
  };
  readonly closedTitle: string;
  readonly closed: string;
  readonly earlyTitle: string;
  readonly early: string;
  readonly thanksTitle: string;
  readonly receipt: string;
  readonly receiptHint: string;
  readonly anonymous: string;
}

// eslint-disable-next-line @typescript-eslint/no-empty-object-type
export interface ReportMessages {}
