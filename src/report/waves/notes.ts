import { itemsBehind } from '#core/report/headline/series.ts';
import type { Headline } from '#core/report/report.ts';
import type { Edition } from '../edition.ts';

/** Why the lines of a headline break. Where it is of several questions, each is named. */
export function waveNotes(edition: Edition, headline: Headline): string[] {
  const items = itemsBehind(headline);
  return items.flatMap((item) => {
    const question = edition.report.method.wording.find((one) => one.item === item);
    const named = items.length > 1 && question;
    const name = named ? `${edition.say(edition.words.quoted, { text: edition.text(question.text) })} ` : '';
    return breakNotes(edition, item).map((note) => name + note);
  });
}

/** Where one question changed from wave to wave, how, and what the survey's authors say about it. */
export function breakNotes(edition: Edition, item: string): string[] {
  const { report, words, say } = edition;
  return report.comparability.breaks
    .filter((one) => one.item === item)
    .map(({ wave, causes, note }) => {
      const noticed = causes.length > 0 ? causes : (['declared'] as const);
      const what = edition.write.list(noticed.map((cause) => words.trend.causes[cause]));
      const sentence = say(words.trend.breakAt, { wave: edition.wave(wave), what });
      return note ? `${sentence} ${edition.text(note)}` : sentence;
    });
}

/** The waves whose answers came in by clearly other channels than those of the wave before. */
export function mixNotes({ report, words, say, wave }: Edition): string[] {
  return report.comparability.otherMix.map((id) => say(words.trend.otherMixAt, { wave: wave(id) }));
}
