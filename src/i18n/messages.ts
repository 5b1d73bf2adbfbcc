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

export interface FormMessages {
  readonly length: Plural;
  readonly required: string;
  readonly requiredNote: string;
  readonly onlyIf: string;
  /** The parts of a condition in words (form/page/condition-words.ts). */
  readonly condition: {
    readonly chose: string;
    readonly notChose: string;
    readonly answeredWithout: string;
    readonly notAnsweredWithout: string;
    readonly answered: string;
    readonly notAnswered: string;
    readonly range: string;
    readonly quote: string;
  };
  /** What is calculated from answers, and where a question leads (form/page/term-words.ts, jump-words.ts). */
  readonly logic: {
    readonly mean: string;
    readonly sum: string;
    readonly min: string;
    readonly max: string;
    readonly count: string;
    readonly skip: string;
    readonly end: string;
    readonly needed: string;
  };
  readonly chooseAny: string;
  /** What the controls of some question types say. */
  readonly items: {
    /** The name of a star or a face. */
    readonly pointOf: string;
    /** Below a ranking of all options, and of no more than `{max}`; `{first}` is the number 1. */
    readonly rankAll: string;
    readonly rankSome: string;
    readonly unranked: string;
    /** The options that have a place so far, first to last. */
    readonly yourOrder: string;
  };
  readonly doesNotApply: string;
  readonly dontKnow: string;
  readonly refused: string;
  readonly notAtAllLikely: string;
  readonly extremelyLikely: string;
  readonly progress: string;
  readonly send: string;
  readonly sending: string;
  readonly sendAgain: string;
  /** Of answers that the device keeps: found again, not arrived yet, arrived after all. */
  readonly kept: {
    readonly found: string;
    readonly again: string;
    readonly waiting: string;
    readonly arrived: string;
  };
  /** On a device that is everyone's: `{n}` seconds until the next respondent, or until an idle page is cleared. */
  readonly kiosk: {
    readonly next: Plural;
    readonly now: string;
    readonly idle: Plural;
    readonly stay: string;
  };
  /** Taking the answers to another device by a link. */
  readonly elsewhere: {
    readonly offer: string;
    readonly warning: string;
    readonly link: string;
    readonly hand: string;
    readonly copied: string;
    readonly found: string;
    readonly broken: string;
  };
  /** Where a survey is shown a page at a time; `place` with `{page}` and `{pages}`. */
  readonly pages: { readonly back: string; readonly next: string; readonly place: Message };
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
    readonly rankTwice: Message;
    readonly tooLong: Message;
    readonly notANumber: Message;
    readonly notWhole: Message;
    readonly tooExact: Message;
    readonly tooLow: Message;
    readonly tooHigh: Message;
    readonly notADate: Message;
    readonly notAnEmail: Message;
    readonly notAPhone: Message;
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
  /** Of a survey that is in the field: changed, not open yet, full, ended with a link to somewhere else. */
  readonly fielding: {
    readonly changed: string;
    readonly reload: string;
    readonly opens: string;
    readonly full: string;
    readonly back: string;
    readonly goOn: string;
  };
  readonly thanksTitle: string;
  readonly receipt: string;
  readonly receiptHint: string;
  readonly anonymous: string;
}

/** What may be said about a difference between two waves. */
export interface ChangeMessages {
  readonly up: string;
  readonly down: string;
  readonly none: string;
}

export interface ReportMessages {
  readonly frontIntro: string;
  readonly listTitle: string;
  readonly listIntro: string;
  /** The title of the page of one report, for the browser's tab. */
  readonly pageTitle: string;
  readonly kicker: string;
  readonly asOf: string;
  readonly contents: string;
  /** The last of a list that would be too long: as many again. */
  readonly more: Plural;
  readonly linkTo: string;
  readonly linkCopied: string;
  readonly answers: Plural;
  readonly answered: Plural;
  readonly interval: string;
  readonly modelInterval: string;
  readonly confidenceInterval: string;
  /** An interval in a sentence, and in a table. */
  readonly range: string;
  readonly shortRange: string;
  readonly quoted: string;
  readonly answer: string;
  readonly share: string;
  readonly n: string;
  readonly mean: string;
  readonly lowBase: string;
  readonly lowBaseNote: Message;
  /** In place of a figure, by the reason why there is none (core/report/report.ts). */
  readonly hidden: { readonly noData: string; readonly tooFew: Message; readonly complement: string };
  readonly synthetic: { readonly title: string; readonly text: string; readonly tag: string };
  readonly sections: {
    readonly weights: string;
    readonly summary: string;
    readonly index: string;
    readonly ces: string;
    readonly gap: string;
    readonly nps: string;
    readonly csat: string;
    readonly segments: string;
    readonly waves: string;
    /** By the kind of a section (core/report/sections/). */
    readonly loyalty: string;
    readonly expectations: string;
    readonly importance: string;
    readonly drivers: string;
    readonly model: string;
    readonly spending: string;
    readonly cost: string;
    readonly ranking: string;
    readonly benchmarks: string;
    readonly worth: string;
    readonly reasons: string;
    readonly comments: string;
    readonly channels: string;
    readonly questions: string;
    readonly method: string;
    readonly downloads: string;
  };
  readonly summary: {
    /** What a summary answers, in this order (report/findings/finding.ts). */
    readonly questions: {
      readonly level: string;
      readonly change: string;
      readonly difference: string;
      readonly why: string;
      readonly action: string;
    };
    readonly index: string;
    readonly indexOpenLink: string;
    readonly ces: string;
    readonly cesOpenLink: string;
    readonly gap: string;
    readonly gapOpenLink: string;
    readonly nps: string;
    readonly npsOpenLink: string;
    readonly csat: string;
    readonly csatOpenLink: string;
    readonly none: string;
    readonly howToRead: string;
    /** The figure of the wave before, beside its mark on the ruler. */
    readonly waveBefore: string;
  };
  readonly nps: {
    readonly name: string;
    readonly short: string;
    readonly definition: string;
    readonly promoters: string;
    readonly passives: string;
    readonly detractors: string;
    readonly parts: string;
    readonly ruler: string;
  };
  readonly csat: {
    readonly topBox: string;
    readonly topBoxNote: string;
    readonly topTwo: string;
    readonly bottomTwo: string;
    readonly mean: string;
    readonly meanOf: string;
    readonly chose: string;
    readonly choseEither: string;
    readonly ruler: string;
  };
  readonly index: {
    readonly name: string;
    readonly caption: string;
    readonly definition: string;
    readonly question: string;
    readonly weight: string;
    readonly reversed: string;
    readonly alpha: string;
    readonly loose: string;
    readonly r: string;
  };
  readonly ces: {
    readonly caption: string;
    readonly agreed: string;
    readonly definition: string;
  };
  readonly gap: {
    readonly caption: string;
    readonly below: string;
    readonly equal: string;
    readonly above: string;
    readonly parts: string;
    readonly definition: string;
  };
  readonly measures: {
    readonly agreed: string;
    readonly net: string;
  };
  readonly trend: {
    readonly change: string;
    readonly broken: string;
    readonly clear: string;
    readonly up: string;
    readonly down: string;
    readonly none: string;
    readonly holm: string;
    readonly alone: string;
    readonly breakAt: string;
    readonly otherMixAt: string;
    readonly causes: {
      readonly wording: string;
      readonly scale: string;
      readonly anchors: string;
      readonly declared: string;
    };
  };
  readonly changes: {
    /** Of any measure, by its name. */
    readonly any: ChangeMessages;
    readonly broken: string;
    readonly otherMix: string;
    readonly first: string;
    readonly notComparable: string;
    /** By what is compared: the NPS, or the share of the two highest points. */
    readonly nps: ChangeMessages;
    readonly csat: ChangeMessages;
    readonly points: string;
    readonly percentagePoints: string;
    readonly openLink: string;
    readonly p: string;
    readonly pUnder: string;
  };
  readonly segments: {
    readonly intro: string;
    readonly introOfWave: string;
    readonly group: string;
    readonly everyone: string;
    readonly ruler: string;
    readonly hiddenNote: string;
    /** What is compared, and how. */
    readonly rule: string;
    /** The net share of those who found it better than expected. */
    readonly net: string;
    readonly netShort: string;
    readonly meanOf: string;
    readonly notCompared: string;
    readonly tooFewGroups: string;
    readonly untested: string;
    readonly none: string;
    readonly noPair: string;
    /** Of the only two groups there are; `higher` and `lower` are their names. */
    readonly two: string;
    /** `n` of several pairs differ. */
    readonly several: Plural;
    /** Beside a group: from which others it differs clearly. */
    readonly above: string;
    readonly below: string;
    readonly otherGroups: Plural;
    readonly comparisons: Plural;
    readonly welch: string;
    readonly chiSquare: string;
    readonly pairsCaption: string;
    readonly groups: string;
    readonly difference: string;
    readonly holm: string;
    readonly pair: string;
    readonly clear: string;
    readonly onlyClear: string;
    readonly overview: string;
    /** In the table of all findings. */
    readonly briefNotCompared: string;
    readonly briefNone: string;
    readonly briefNoPair: string;
    readonly briefPairs: string;
  };
  readonly loyalty: {
    readonly finding: string;
    readonly hidden: string;
    readonly complement: string;
    readonly definition: string;
    readonly apostles: string;
    readonly mercenaries: string;
    readonly hostages: string;
    readonly defectors: string;
    readonly satisfied: string;
    readonly notSatisfied: string;
    readonly loyal: string;
    readonly notLoyal: string;
    readonly picture: string;
    readonly since: string;
    readonly noChange: string;
    readonly changed: string;
    readonly unchanged: string;
    readonly delighted: string;
    readonly more: string;
    readonly alike: string;
    readonly otherSatisfied: string;
    readonly ofThemLoyal: string;
  };
  /** Expectation against experience: names of columns, verdicts in a table, sentences, notes. */
  readonly expectations: {
    readonly attribute: string;
    readonly worse: string;
    readonly same: string;
    readonly better: string;
    readonly net: string;
    readonly expected: string;
    readonly found: string;
    readonly gap: string;
    readonly below: string;
    readonly above: string;
    readonly unclear: string;
    readonly saysBelow: string;
    readonly saysAbove: string;
    readonly saysUnclear: string;
    readonly hidden: string;
    readonly shares: string;
    readonly means: string;
    readonly note: string;
  };
  /** The map of importance and performance; its parts as `metrics/importance-performance.ts` names them. */
  readonly importance: {
    readonly performance: string;
    readonly importance: string;
    readonly derived: string;
    readonly place: string;
    readonly noPlace: string;
    readonly concentrate: string;
    readonly keepUp: string;
    readonly lowPriority: string;
    readonly overkill: string;
    readonly first: string;
    readonly firstNone: string;
    readonly keep: string;
    readonly noPlaces: string;
    readonly hidden: string;
    readonly stated: string;
    readonly derivedNote: string;
    readonly cross: string;
    readonly map: string;
  };
  /** What goes with an outcome. `needed` and what follows: why there are no figures, here and in the model. */
  readonly drivers: {
    readonly rating: string;
    readonly share: string;
    readonly rank: string;
    readonly alone: string;
    readonly among: string;
    readonly together: string;
    readonly needed: string;
    readonly neededHidden: string;
    readonly spread: string;
    readonly notCause: string;
    readonly opposite: string;
    readonly chart: string;
    readonly note: string;
    readonly lmg: string;
    readonly johnson: string;
  };
  /** The ECSI model: its variables, the names of columns, sentences, notes. */
  readonly model: {
    readonly variable: string;
    readonly image: string;
    readonly expectations: string;
    readonly quality: string;
    readonly value: string;
    readonly satisfaction: string;
    readonly complaints: string;
    readonly loyalty: string;
    readonly index: string;
    readonly effect: string;
    readonly reliability: string;
    readonly question: string;
    readonly weight: string;
    readonly loading: string;
    readonly path: string;
    readonly coefficient: string;
    readonly says: string;
    readonly closest: string;
    readonly amongClosest: string;
    readonly diagram: string;
    readonly diagramNote: string;
    readonly note: string;
  };
  readonly spending: {
    readonly finding: string;
    readonly hidden: string;
    readonly up: string;
    readonly down: string;
    readonly none: string;
    readonly lowerQuartile: string;
    readonly median: string;
    readonly upperQuartile: string;
    readonly forecast: string;
    readonly reached: string;
    readonly tooFewWaves: string;
    readonly noTrend: string;
    readonly falling: string;
    readonly tooFar: string;
    readonly expected: string;
    readonly expectedOpen: string;
    readonly supposes: string;
    readonly day: string;
    readonly line: string;
    readonly prediction: string;
  };
  readonly cost: {
    readonly hidden: string;
    readonly tooFew: string;
    readonly first: string;
    readonly leading: string;
    readonly cannotCompare: string;
    readonly cost: string;
    readonly pairs: string;
    readonly against: string;
    readonly difference: string;
    readonly noDifference: string;
    readonly pairsNote: string;
  };
  readonly ranking: {
    readonly hidden: string;
    readonly tooFewToRank: string;
    readonly first: string;
    readonly leading: string;
    readonly option: string;
    readonly firstPlace: string;
    readonly meanPlace: string;
    readonly place: string;
    readonly unplaced: string;
    readonly incomplete: string;
  };
  readonly benchmarks: {
    readonly above: string;
    readonly below: string;
    readonly alike: string;
    readonly unknown: string;
    readonly hidden: string;
    readonly ours: string;
    readonly whose: string;
    readonly difference: string;
    readonly cannotTell: string;
    readonly noDifference: string;
    readonly source: string;
    readonly index: string;
    readonly caution: string;
    readonly widest: string;
  };
  readonly worth: {
    readonly assumed: string;
    readonly finding: string;
    readonly findingExact: string;
    readonly gain: string;
    readonly gainExact: string;
    readonly assumption: string;
    readonly taken: string;
    readonly limits: string;
    readonly outcomes: string;
    readonly customers: string;
    readonly margin: string;
    readonly retention: string;
    readonly discount: string;
    readonly keeping: string;
    readonly lifetimeValue: string;
    readonly customerBase: string;
    readonly lost: string;
    readonly replacement: string;
    readonly retentionGain: string;
    readonly rangeNote: string;
    readonly claims: string;
    readonly claimsNote: string;
    readonly claim: string;
    readonly own: string;
    readonly times: string;
    readonly tenure: string;
    readonly year: string;
    readonly counted: string;
    readonly left: string;
    readonly stay: string;
    readonly tenureNote: string;
    readonly names: {
      readonly 'retention-profit': string;
      readonly 'acquisition-cost-ratio': string;
      readonly 'delighted-worth': string;
      readonly 'sale-existing': string;
      readonly 'sale-new': string;
      readonly 'new-by-recommendation': string;
      readonly 'told-by-dissatisfied': string;
      readonly 'prospects-by-satisfied': string;
      readonly 'complainers-kept': string;
    };
  };
  readonly reasons: {
    readonly hidden: string;
    readonly tooFewToRank: string;
    readonly first: string;
    readonly amongFirst: string;
    readonly reason: string;
    readonly leading: string;
    readonly ownTitle: string;
    readonly otherTitle: string;
    readonly addedUp: string;
    readonly orderNote: string;
  };
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
  };
  readonly waves: { readonly intro: string; readonly wave: string; readonly figure: string };
  readonly questions: {
    readonly intro: string;
    readonly base: string;
    readonly severalAllowed: string;
    readonly skipped: string;
    readonly notShown: string;
    readonly newestTwo: string;
  };
  readonly charts: {
    readonly distribution: string;
    /** A measure by its name. */
    readonly byWave: string;
    readonly share: string;
    readonly figure: string;
  };
  readonly method: {
    readonly asked: string;
    readonly sampling: { readonly census: string; readonly random: string; readonly 'open-link': string };
    readonly when: string;
    readonly timezone: string;
    readonly invitedUnknown: string;
    readonly answered: string;
    readonly responseRate: string;
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
    readonly formulas: readonly string[];
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
        | 'segments'
        | 'weights'
        | 'answers'
        | 'expectations'
        | 'importance'
        | 'drivers'
        | 'model'
        | 'loyalty'
        | 'cost'
        | 'reasons'
        | 'spending'
        | 'ranking'
        | 'worth'
        | 'benchmarks'
        | 'channels'
        | 'comments',
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
        | 'prediction',
        string
      >
    >;
  };
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
    readonly alike: string;
    readonly notYet: string;
    readonly source: string;
    readonly published: string;
    readonly jsonNote: string;
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
