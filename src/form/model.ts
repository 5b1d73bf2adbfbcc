import { itemsOf, type Survey } from '#core/survey/survey.ts';
import type { Item } from '#core/survey/item.ts';
import { messagesFor } from '#i18n/i18n.ts';
import type { FormMessages } from '#i18n/messages/form.ts';
import { paths } from '#paths.ts';
import { featuresOf } from './features.ts';
import { fieldingOf } from './fielding.ts';
import type { PageTurn } from './island/fielding/turn-at.ts';
import type { Feature } from './island/features.ts';
import type { ProblemMessages } from './page/problems.ts';
import { pipesOf, type Pipes } from './piping/pipes.ts';
import { isPaged } from './pages/paged.ts';
import { problemCodesOf } from './problem-codes.ts';

/** The words that the page needs and does not show from the start. */
export type IslandMessages = ProblemMessages &
  Pick<FormMessages, 'progress' | 'sending' | 'sendAgain'> & {
    readonly kept: Pick<FormMessages['kept'], 'found' | 'waiting' | 'arrived'>;
    readonly failed: Pick<FormMessages['failed'], 'offline' | 'unavailable'>;
  };

/** What the island must know and cannot read off the page. */
export interface IslandModel {
  readonly locale: string;
  /** The items without their words, which stand on the page. */
  readonly items: readonly Item[];
  readonly features: readonly Feature[];
  readonly messages: IslandMessages;
  /** What the texts of the page take up, where they do. */
  readonly pipes?: Pipes;
  /** The ten digits of the language where they are not 0 to 9. */
  readonly digits?: string;
  /** Where there is a ranking, what stands before the options that have a place. */
  readonly yourOrder?: string;
  /** Where other sites may show the survey, what is said there. */
  readonly framed?: { readonly close: string };
  /** Where there are several endings, the page that has them. */
  readonly thanks?: string;
  /** Where there are quotas, who knows which are full, and what leads back from there. */
  readonly quotas?: { readonly url: string; readonly back: string };
  /** Where the survey opens or closes after the build: when, and the notice that holds until then. */
  readonly fielding?: { readonly turns: readonly PageTurn[]; readonly shut?: number };
  /** Where answers may be taken to another device, what is said of it. */
  readonly elsewhere?: Pick<FormMessages['elsewhere'], 'copied' | 'found' | 'broken'>;
  /** Where a page a section is shown: "Page 2 of 4". */
  readonly pages?: FormMessages['pages']['place'];
  /** Where there are any, the collectors whose device is everyone's, and what is said there. */
  readonly kiosk?: { readonly collectors: readonly string[]; readonly words: FormMessages['kiosk'] };
}

/** The part of a survey that its page needs in the browser, in one language. */
export function islandModel(survey: Survey, locale: string): IslandModel {
  const { form, embed } = messagesFor(locale);
  const { error, problems, problemsHint, progress, sending, sendAgain, kept, failed } = form;
  const { copied, broken } = form.elsewhere;
  const items = itemsOf(survey);
  const collectors = survey.collectors.filter(({ channel }) => channel === 'kiosk').map(({ id }) => id);
  const pipes = pipesOf(survey, locale);
  const fielding = fieldingOf(survey, new Date());
  const digits = new Intl.NumberFormat(locale, { useGrouping: false }).format(9876543210);
  return {
    locale,
    items: items.map(withoutWords),
    features: featuresOf(survey),
    messages: {
      error,
      problem: Object.fromEntries(problemCodesOf(items).map((code) => [code, form.problem[code]])),
      problems,
      problemsHint,
      progress,
      sending,
      sendAgain,
      kept: { found: kept.found, waiting: kept.waiting, arrived: kept.arrived },
      failed: { offline: failed.offline, unavailable: failed.unavailable },
    },
    ...(Object.keys(pipes).length > 0 ? { pipes } : {}),
    ...(items.some(({ type }) => type === 'ranking') ? { yourOrder: form.items.yourOrder } : {}),
    ...(digits === '9876543210' ? {} : { digits: [...digits].reverse().join('') }),
    ...(survey.embed ? { framed: embed } : {}),
    ...(survey.endings.length + survey.quotas.length > 0 ? { thanks: paths.thanks(survey, locale) } : {}),
    ...(survey.quotas.length > 0 ? { quotas: { url: paths.quotas(survey), back: form.fielding.back } } : {}),
    ...(fielding.turns.length > 0 ? { fielding } : {}),
    ...(survey.resume ? { elsewhere: { copied, found: form.elsewhere.found, broken } } : {}),
    ...(isPaged(survey) ? { pages: form.pages.place } : {}),
    ...(collectors.length > 0 ? { kiosk: { collectors, words: form.kiosk } } : {}),
  };
}

/** What judges an answer needs neither words nor what the report does with it. */
const UNREAD = [
  'text',
  'help',
  'segment',
  'unit',
  'matrix',
  'pair',
  'cost',
  'display',
  'order',
  'jumped',
  'skipTo',
];

function withoutWords(item: Item): Item {
  const kept = Object.entries(item).filter(([name]) => !UNREAD.includes(name));
  const bare = Object.fromEntries(kept);
  if ('scale' in item) bare.scale = { min: item.scale.min, max: item.scale.max };
  if ('options' in item)
    bare.options = item.options.map(({ value, exclusive }) => (exclusive ? { value, exclusive } : { value }));
  // Nothing that the page runs asks for what is left out; only the type knows no such item.
  return bare as unknown as Item;
}
