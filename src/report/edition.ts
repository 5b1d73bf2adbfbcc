import type { Report } from '#core/report/report.ts';
import type { Text } from '#core/survey/text.ts';
import { figureWriter, type FigureWriter } from '#i18n/figures.ts';
import { directionOf, messagesFor } from '#i18n/i18n.ts';
import type { FormMessages } from '#i18n/messages/form.ts';
import type { ReportMessages } from '#i18n/messages/report.ts';
import { say, type Message, type Values } from '#i18n/say.ts';
import { intervalName, rangesIn, type Ranges } from './figure/interval.ts';

/** A report as one reader sees it: in one language, with its words and its way of writing figures. */
export interface Edition extends Ranges {
  readonly report: Report;
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';
  readonly words: ReportMessages;
  /** The words for ways of not answering are those of the form. */
  readonly formWords: FormMessages;
  readonly write: FigureWriter;
  /** A text of the survey in the language of the edition. */
  text(text: Text): string;
  /** A message with its values filled in. */
  say(message: Message, values?: Values): string;
  /** What a wave is called. */
  wave(id: string): string;
  /** What the intervals are called: decided by how the respondents came to be asked. */
  readonly intervalName: string;
  /** Where a part of the report stands, by its anchor: on the same page, or where the whole report is. */
  at(anchor: string): string;
}

/**
 * @param whole address of the page that has all parts, where what is shown is one part alone
 */
export function editionOf(report: Report, locale: string, whole = ''): Edition {
  const { report: words, form: formWords } = messagesFor(locale);
  const text = (one: Text) =>
    one[locale] ?? one[report.survey.locales[0] ?? ''] ?? Object.values(one)[0] ?? '';
  return {
    report,
    locale,
    direction: directionOf(locale),
    words,
    formWords,
    write: figureWriter(locale),
    text,
    say: (message, values) => say(locale, message, values),
    wave: (id) => {
      const wave = report.waves.find((one) => one.id === id);
      return wave ? text(wave.label) : id;
    },
    ...rangesIn(locale),
    intervalName: intervalName(locale, report.method.sampling),
    at: (anchor) => `${whole}#${anchor}`,
  };
}
