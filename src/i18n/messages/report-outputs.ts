import type { Message, Plural } from '../say.ts';

/** What is offered beside a report, and what stands where one is not: files, programs, embeds, copies. */
export interface ReportOutputMessages {
  readonly downloads: {
    readonly json: string;
    readonly jsonNote: string;
    readonly csv: string;
    readonly csvNote: string;
    readonly newest: string;
    readonly newestNote: string;
    readonly release: string;
    readonly releaseNote: string;
    readonly before: string;
    readonly beforeNote: string;
    readonly all: string;
  };
  /** Several surveys read together. */
  readonly program: {
    readonly kicker: string;
    readonly listTitle: string;
    readonly listIntro: string;
    readonly surveys: Plural;
    readonly sections: {
      readonly chain: string;
      readonly journey: string;
      readonly places: string;
      readonly sources: string;
    };
    /** By the link of the service-profit chain, and by the step of the journey (core/program/program.ts). */
    readonly links: Readonly<
      Record<
        | 'internal-quality'
        | 'employee-satisfaction'
        | 'employee-loyalty'
        | 'value'
        | 'customer-satisfaction'
        | 'customer-loyalty',
        string
      >
    >;
    readonly steps: { readonly before: string; readonly purchase: string; readonly after: string };
    readonly employees: string;
    readonly customers: string;
    readonly chainNote: string;
    readonly journeyNote: string;
    readonly question: string;
    readonly figure: string;
    /** Share better less share worse than expected. */
    readonly net: string;
    readonly change: string;
    readonly rose: string;
    readonly fell: string;
    readonly steady: string;
    /** Of `{n}` figures that can be compared with an earlier wave. */
    readonly changes: Plural;
    readonly noChanges: string;
    readonly place: string;
    readonly rank: string;
    readonly unranked: string;
    readonly placesNote: Message;
    /** Of `{n}` pairs of places. */
    readonly pairs: Plural;
    readonly noPairs: string;
    readonly tooFew: string;
    readonly ahead: string;
    readonly notYet: string;
    readonly source: string;
    readonly published: string;
    readonly jsonNote: string;
    readonly workbookNote: string;
    /** Where a part is shown alone, in a frame of another site. */
    readonly from: string;
  };
  /** What a report is taken away as, beside `downloads`. */
  readonly files: {
    readonly workbook: string;
    readonly workbookNote: string;
    readonly tables: string;
    readonly rows: Plural;
    /** By the name of a table (core/report/report-tables.ts); those of sections have the title of the section. */
    readonly names: {
      readonly wave: string;
      readonly headline: string;
      readonly distribution: string;
      readonly segment: string;
      readonly coverage: string;
    };
    readonly codebook: string;
    readonly codebookNote: string;
    readonly schema: string;
  };
  /** A report, or a part of it, on other sites. */
  readonly elsewhere: {
    readonly title: string;
    readonly intro: string;
    readonly badge: string;
    readonly feed: string;
    readonly feedNote: string;
    readonly feedTitle: string;
    readonly from: string;
  };
  readonly codebook: {
    readonly title: string;
    readonly intro: string;
    readonly version: string;
    readonly back: string;
    readonly type: string;
    readonly code: string;
    readonly label: string;
    readonly always: string;
    readonly requiredIf: string;
    readonly shownIf: string;
    readonly computed: string;
    readonly segment: string;
    readonly between: string;
    readonly most: string;
    readonly least: string;
    readonly missing: string;
    readonly ownWords: string;
  };
  /** On the pages of a static copy of the site (`heed copy`). */
  readonly copied: { readonly title: string; readonly text: string; readonly live: string };
  readonly waiting: { readonly title: string; readonly text: Message };
  readonly unavailable: { readonly title: string; readonly text: string };
}
