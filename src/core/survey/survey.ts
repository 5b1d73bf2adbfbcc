import type { ReportSettings } from './report-settings/settings.ts';
import type { Theme } from '../theme/theme.ts';
import type { Condition } from './expression/expression.ts';
import type { Item } from './item.ts';
import type { ListeningMethod } from './listening.ts';
import type { Text } from './text.ts';

/**
 * What the program uses once a survey file has been read: every default filled in, every text present in every
 * language of the survey, every condition parsed. Plain JSON, so that it can be stored and sent as it is.
 *
 * What a person writes is `SurveyConfig` in `schema.ts`; `readSurvey` in `read.ts` is the one way from there to here.
 */
export interface Survey {
  readonly id: string;
  /** Hash of what shapes the answers (`version.ts`): wording may change under it, items and codes may not. */
  readonly version: string;
  /** BCP 47 tags; the first is the default. Never empty. */
  readonly locales: readonly string[];
  readonly title: Text;
  readonly intro?: Text;
  readonly thanks: Text;
  readonly sampling: Sampling;
  /** IANA name of the zone in which the days of a wave begin and end. */
  readonly timezone: string;
  /** In order of time; never empty. */
  readonly waves: readonly Wave[];
  readonly collectors: readonly Collector[];
  /** What links may say beside answers, for texts to take up. It is never stored. */
  readonly parameters?: readonly string[];
  /** Whether answers may be taken to another device by a link. */
  readonly resume?: true;
  /** A page a section, for who has a script. Absent where all stands on one page. */
  readonly layout?: 'pages';
  readonly sections: readonly Section[];
  readonly report: ReportSettings;
  /** Sites that may show it in a frame, as sources of a Content-Security-Policy; absent where none may. */
  readonly embed?: readonly string[];
  /** Ways to end other than `thanks`; the first that applies is shown. */
  readonly endings: readonly Ending[];
  readonly quotas: readonly Quota[];
  /** How its pages look, the site's own theme included; absent where neither says anything. */
  readonly theme?: Theme;
}

/**
 * How the respondents came to be asked, which decides what a report may claim: everyone was invited, a random sample
 * was, or whoever found the link answered.
 */
export type Sampling = 'census' | 'random' | 'open-link';

/** One fielding period. Days are local days of the survey's time zone, both ends included. */
export interface Wave {
  readonly id: string;
  readonly label?: Text;
  /** `YYYY-MM-DD` */
  readonly opens?: string;
  /** `YYYY-MM-DD` */
  readonly closes?: string;
  /** How many people were asked, where that is known. */
  readonly invited?: number;
  /** Size of the list the respondents were drawn from, where that is known. */
  readonly population?: number;
}

/** What those read who have answered, where not everyone reads the same. */
export interface Ending {
  readonly id: string;
  /** The heading; "Thank you" where there is none. */
  readonly title?: Text;
  /** Markdown. */
  readonly text: Text;
  /** It is shown where this holds; without it, only where something else leads to it. */
  readonly if?: Condition;
  /** An address of another site to go on to. */
  readonly redirect?: string;
}

/** How many responses of one kind a wave takes. */
export interface Quota {
  readonly id: string;
  readonly if: Condition;
  readonly max: number;
  /** Id of the ending for those who come later. */
  readonly ending?: string;
}

/** The ending of a quota that names none, where the survey has one of that id. */
export const FULL_ENDING = 'full';

/** The medium by which a response reached us. */
export const CHANNELS = [
  'link',
  'qr',
  'email',
  'sms',
  'kiosk',
  'phone',
  'paper',
  'interview',
  'import',
] as const;
export type Channel = (typeof CHANNELS)[number];

/** One deployed link, such as the QR code at one gate. */
export interface Collector {
  readonly id: string;
  readonly channel: Channel;
  /** How those were asked who come by it, where that is not the usual way of the channel (`listening.ts`). */
  readonly method?: ListeningMethod;
  /** How many people it was sent to: by wave, or a number where there is one wave. */
  readonly sent?: number | Readonly<Record<string, number>>;
  readonly label: Text;
}

/** Items that are shown together under one heading. */
export interface Section {
  readonly id: string;
  readonly title?: Text;
  readonly intro?: Text;
  readonly order?: Order;
  readonly items: readonly Item[];
}

/** Not as written, but drawn anew for each respondent (`order.ts`). Absent where things stand as they are written. */
export type Order = 'random';

/** The items of a survey in the order in which they are asked. */
export function itemsOf(survey: Survey): readonly Item[] {
  return survey.sections.flatMap((section) => section.items);
}

/** Whether a survey asks who answers, so that nobody may be promised to stay anonymous. */
export function asksWho(survey: Survey): boolean {
  return itemsOf(survey).some(({ type }) => type === 'email' || type === 'phone');
}
