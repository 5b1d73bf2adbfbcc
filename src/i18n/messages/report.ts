import type { Message, Plural } from '../say.ts';
import type { ReportListeningMessages } from './report-listening.ts';
import type { ReportLoyaltyMessages } from './report-loyalty.ts';
import type { ReportMethodMessages } from './report-method.ts';
import type { ReportOutputMessages } from './report-outputs.ts';
import type { ReportWhyMessages } from './report-why.ts';

/** What may be said about a difference between two waves. */
export interface ChangeMessages {
  readonly up: string;
  readonly down: string;
  readonly none: string;
}

export interface ReportMessages
  extends
    ReportLoyaltyMessages,
    ReportWhyMessages,
    ReportListeningMessages,
    ReportMethodMessages,
    ReportOutputMessages {
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
    readonly ces: string;
    readonly gap: string;
    readonly nps: string;
    readonly csat: string;
    readonly segments: string;
    readonly waves: string;
    /** By the kind of a section (core/report/sections/). */
    readonly ratings: string;
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
    /** Over what follows the answers to these: method, every question, files. */
    readonly detail: string;
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
    /** What the hollow mark on a ruler is. */
    readonly ring: string;
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
      /** On a screen, on paper, or by somebody who asks. */
      readonly mode: string;
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
    /** The test of all groups at once among those of all {n} tables of the report. */
    readonly allTables: string;
    readonly everyoneAnswered: string;
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
    /** Of the only two groups. */
    readonly briefTwo: string;
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
    /** Under a chart: what its lines are. */
    readonly note: string;
  };
}
