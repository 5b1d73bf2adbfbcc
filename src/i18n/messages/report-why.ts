/** What goes with how satisfied they are. */
export interface ReportWhyMessages {
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
    /** On paper, where figures are left out of groups of which nothing is said. */
    readonly groupsPlaced: string;
    /** Why nothing is derived in a group: `reason` is a sentence. */
    readonly groupLacks: string;
    readonly groupDerivedNote: string;
    /** In place of `derivedNote` where what matters was asked too. */
    readonly derivedBeside: string;
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
    /** Where the report has an index of its own beside that of the model. */
    readonly besideIndex: string;
    readonly diagramNote: string;
    readonly note: string;
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
}
