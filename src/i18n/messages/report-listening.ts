/** How answers came in and were weighted, and what was said in own words. */
export interface ReportListeningMessages {
  readonly comments: {
    /** How many of those who wrote anything. */
    readonly of: string;
    readonly tooFew: string;
    readonly written: string;
    readonly consented: string;
    readonly read: string;
    readonly released: string;
    readonly shown: string;
    readonly noConsent: string;
    readonly noneYet: string;
    readonly all: string;
    readonly drawn: string;
    readonly note: string;
    readonly takenBack: string;
    readonly themes: string;
    readonly theme: string;
    readonly people: string;
    readonly themeFirst: string;
    readonly themeAmongFirst: string;
    readonly themeTooFew: string;
    readonly noTheme: string;
    readonly themesNote: string;
    readonly themesUp: string;
    readonly themesDown: string;
    readonly themesSame: string;
    readonly themesNotCompared: string;
    readonly themesByWave: string;
    readonly themesTogether: string;
  };
  readonly listening: {
    readonly way: string;
    readonly performance: string;
    readonly byChannel: string;
    readonly rate: string;
    readonly minutes: string;
    readonly everyQuestion: string;
    readonly blank: string;
    readonly alike: string;
    readonly reach: string;
    readonly notKnown: string;
    readonly most: string;
    readonly differ: string;
    readonly differFromTo: string;
    readonly same: string;
    readonly notCompared: string;
    readonly minutesNote: string;
    readonly alikeNote: string;
    readonly selection: string;
    readonly notFollowed: string;
    /** Ways that the survey has, and by which nobody did. */
    readonly silent: string;
    readonly best: string;
    /** Where not the two ends differ clearly, but two others. */
    readonly apart: string;
    readonly noPair: string;
    /** Both the name of the figure and the head of its column. */
    readonly screenedOut: string;
    readonly screenedOutShare: string;
    readonly overQuota: string;
    /** Head of the column of those whose answers are counted, beside those whose are not. */
    readonly counted: string;
    readonly turnedAway: string;
    readonly screenedOutSaid: string;
    readonly overQuotaSaid: string;
    readonly nobodyTurnedAway: string;
    readonly rateNote: string;
    readonly rateScreened: string;
    readonly screenedOutNote: string;
    readonly overQuotaNote: string;
    readonly incompleteNote: string;
    readonly rateUp: string;
    readonly rateDown: string;
    readonly rateSame: string;
    /** A way with its response rate in two waves. */
    readonly nowBefore: string;
    /** By core/survey/listening.ts. */
    readonly kinds: Readonly<Record<'active' | 'passive' | 'other', string>>;
    readonly methods: Readonly<
      Record<
        | 'return-visit'
        | 'focus-group'
        | 'questionnaire'
        | 'phone-survey'
        | 'web-survey'
        | 'market-visit'
        | 'visit-abroad'
        | 'invitation'
        | 'promotion-event'
        | 'consumer-day'
        | 'dealer-conference'
        | 'service-phone'
        | 'complaint'
        | 'website'
        | 'email'
        | 'commissioned-research'
        | 'consumer-organisation'
        | 'media'
        | 'industry-news'
        | 'authority',
        string
      >
    >;
  };
  readonly weights: {
    readonly intro: string;
    readonly source: string;
    readonly caution: string;
    /** Unweighted a change is clear, weighted it is not. */
    readonly lost: string;
    /** The other way round. */
    readonly gained: string;
    /** The same of ratings, which are judged together: {names} of them. */
    readonly lostRatings: string;
    readonly gainedRatings: string;
    readonly same: string;
    readonly shift: string;
    readonly noRespondent: string;
    readonly contradiction: string;
    readonly tooFew: string;
    readonly figures: string;
    readonly figure: string;
    readonly once: string;
    readonly weighted: string;
    readonly effective: string;
    readonly changes: string;
    readonly clear: string;
    readonly notClear: string;
    readonly targets: string;
    readonly population: string;
    readonly answered: string;
    readonly respondents: string;
    readonly leftOut: string;
    readonly effectiveAll: string;
    readonly design: string;
    readonly range: string;
    readonly error: string;
    readonly agreed: string;
    /** In place of the first formula, where there are weighted figures. */
    readonly methodNote: string;
    /** Beside an unweighted headline. */
    readonly beside: string;
    readonly ratings: string;
    readonly answers: string;
    /** Where the weights came with the answers. */
    readonly imported: {
      readonly intro: string;
      readonly caution: string;
      readonly leftOut: string;
      readonly beside: string;
      readonly source: string;
    };
  };
}
