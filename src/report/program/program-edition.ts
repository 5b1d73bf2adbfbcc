import type { Figure } from '#core/report/report.ts';
import type { ProgramReport, ReportedFigure, SourceRelease } from '#core/program/report.ts';
import { figureWriter, type FigureWriter } from '#i18n/figures.ts';
import { directionOf, messagesFor } from '#i18n/i18n.ts';
import type { ReportMessages } from '#i18n/messages/report.ts';
import { say, type Message, type Values } from '#i18n/say.ts';
import { intervalName, rangesIn, type Ranges } from '../figure/interval.ts';
import type { Write } from '../figure/words.ts';

type Text = ReportedFigure['text'];

/** A program's report as one reader sees it: in one language, with its words and its way of writing figures. */
export interface ProgramEdition extends Ranges {
  readonly report: ProgramReport;
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';
  readonly words: ReportMessages;
  readonly write: FigureWriter;
  text(text: Text): string;
  say(message: Message, values?: Values): string;
  /** The release that figures of a survey are taken from; null where there is none. */
  release(survey: string): SourceRelease | null;
  /** The title of a survey. */
  survey(id: string): string;
}

export function programEditionOf(report: ProgramReport, locale: string): ProgramEdition {
  const sourceOf = (id: string) => report.sources.find(({ survey }) => survey === id);
  const text = (one: Text) =>
    one[locale] ?? one[report.program.locales[0] ?? ''] ?? Object.values(one)[0] ?? '';
  return {
    report,
    locale,
    direction: directionOf(locale),
    words: messagesFor(locale).report,
    write: figureWriter(locale),
    text,
    say: (message, values) => say(locale, message, values),
    ...rangesIn(locale),
    release: (id) => sourceOf(id)?.release ?? null,
    survey: (id) => text(sourceOf(id)?.title ?? {}) || id,
  };
}

/** What the intervals of figures of these surveys are called: as in their reports, where that is the same in all. */
export function intervalNameOf(
  { locale, words, release }: ProgramEdition,
  surveys: readonly string[],
): string {
  const [sampling, ...others] = new Set(surveys.flatMap((survey) => release(survey)?.sampling ?? []));
  return sampling && others.length === 0 ? intervalName(locale, sampling) : words.interval;
}

/** How a kind of figure is written, what it is called, and the whole of its scale. */
export interface Kind {
  readonly write: Write;
  readonly name: string;
  /** Where its scale stands beside it. */
  readonly short: string;
  readonly scale: { readonly min: number; readonly max: number };
  readonly mark: Write;
}

export function kindOf(
  { words, write, say }: ProgramEdition,
  { metric, points }: Pick<ReportedFigure, 'metric' | 'points'>,
): Kind {
  switch (metric) {
    case 'nps':
      return {
        write: write.points,
        name: words.nps.short,
        short: words.nps.short,
        scale: { min: -100, max: 100 },
        mark: write.mark,
      };
    case 'topTwo':
      return {
        write: write.share,
        name: words.csat.topTwo,
        short: words.csat.topTwo,
        scale: { min: 0, max: 1 },
        mark: write.wholeShare,
      };
    case 'net':
      return {
        write: (value) => write.points(100 * value),
        name: words.program.net,
        short: words.program.net,
        scale: { min: -1, max: 1 },
        mark: (value) => write.mark(100 * value),
      };
    case 'mean': {
      const { min, max } = points ?? { min: 0, max: 1 };
      const on = say(words.csat.meanOf, { min: write.count(min), max: write.count(max) });
      return {
        write: write.mean,
        name: `${words.mean} ${on}`,
        short: words.mean,
        scale: { min, max },
        mark: write.count,
      };
    }
  }
}

/** Why a figure is not there: not published yet, or hidden in the report that it would be taken from. */
export function sayMissing(edition: ProgramEdition, survey: string, figure: Figure | null): string | null {
  if (figure?.shown) return null;
  const release = edition.release(survey);
  if (!figure || !release) return edition.words.program.notYet;
  return edition.say(edition.words.hidden[figure.reason], { n: release.minimum });
}
