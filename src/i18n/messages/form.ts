import type { Message, Plural } from '../say.ts';

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
