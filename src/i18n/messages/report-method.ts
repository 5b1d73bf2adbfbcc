import type { Message, Plural } from '../say.ts';

/** How a report says where its figures come from. */
export interface ReportMethodMessages {
  readonly method: {
    readonly asked: string;
    readonly sampling: { readonly census: string; readonly random: string; readonly 'open-link': string };
    readonly when: string;
    readonly timezone: string;
    readonly invitedUnknown: string;
    readonly answered: string;
    readonly responseRate: string;
    /** How many people a known list has, what that does to intervals, and that it cannot be. */
    readonly onList: string;
    readonly listKnown: string;
    readonly listExceeded: string;
    readonly languages: string;
    readonly wayIn: string;
    readonly channel: string;
    readonly collector: string;
    readonly locale: string;
    readonly noCollector: string;
    /** By the channel of the response (core/survey/survey.ts). */
    readonly channels: Readonly<
      Record<'link' | 'qr' | 'email' | 'sms' | 'kiosk' | 'phone' | 'paper' | 'interview' | 'import', string>
    >;
    readonly wording: string;
    readonly hidden: string;
    readonly hiddenRule: Message;
    readonly nothingHidden: string;
    readonly hiddenTooFew: Plural;
    readonly hiddenComplement: Plural;
    /** A table of the report, and what it is about. */
    readonly hiddenPlace: string;
    readonly withheld: string;
    readonly hiddenIn: {
      readonly headline: string;
      readonly distribution: string;
      readonly segment: string;
      readonly coverage: string;
    };
    readonly computed: string;
    /** That nothing is weighted, the Net Promoter Score, shares, means, changes. */
    readonly formulas: readonly [string, string, string, string, string];
    readonly release: string;
    readonly releaseText: string;
    readonly before: string;
    readonly firstRelease: string;
    readonly digest: string;
    readonly surveyVersion: string;
  };
  /** How a figure was computed, opened under it (report/how/): each metric in a sentence, each method by its name. */
  readonly how: {
    readonly title: string;
    readonly formula: string;
    readonly base: string;
    readonly baseText: string;
    readonly asked: string;
    readonly methods: string;
    readonly sources: string;
    readonly version: string;
    readonly versionText: string;
    readonly metrics: Readonly<
      Record<
        | 'nps'
        | 'csat'
        | 'ces'
        | 'gap'
        | 'index'
        | 'trend'
        | 'ratings'
        | 'segments'
        | 'weights'
        | 'importedWeights'
        | 'answers'
        | 'expectations'
        | 'importance'
        | 'drivers'
        | 'relativeWeights'
        | 'model'
        | 'loyalty'
        | 'cost'
        | 'reasons'
        | 'spending'
        | 'ranking'
        | 'worth'
        | 'benchmarks'
        | 'channels'
        | 'comments'
        | 'stages'
        | 'places',
        string
      >
    >;
    readonly methodNames: Readonly<
      Record<
        | 'waysTest'
        | 'tango'
        | 'wilson'
        | 'student'
        | 'pairedT'
        | 'welch'
        | 'zTest'
        | 'newcombe'
        | 'holm'
        | 'omnibus'
        | 'cochranArmitage'
        | 'feldt'
        | 'raking'
        | 'wilsonEffective'
        | 'bootstrap'
        | 'woodruff'
        | 'prediction'
        | 'slope'
        | 'mcnemar'
        | 'fisher'
        | 'pls'
        | 'lmg'
        | 'johnson'
        | 'mover'
        | 'finitePopulation',
        string
      >
    >;
  };
}
