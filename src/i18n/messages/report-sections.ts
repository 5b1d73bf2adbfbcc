/** What the sections of a report say, a key a kind. */
export interface ReportSectionMessages {
  /** Every question on a scale from wave to wave. */
  readonly ratings: {
    readonly moved: string;
    readonly noneMoved: string;
    readonly notCompared: string;
    readonly up: string;
    readonly down: string;
    readonly direction: string;
    readonly noDirection: string;
    readonly noClearChange: string;
    readonly clearlyUp: string;
    readonly clearlyDown: string;
    readonly together: string;
    readonly sameAxis: string;
    readonly allWaves: string;
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
    readonly bySegment: string;
    readonly groupFirst: string;
    readonly groupNone: string;
    readonly groupTooFew: string;
    readonly groupFigures: string;
    readonly groupNote: string;
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
