import { itemsBehind } from '#core/report/headline/series.ts';
import type { Headline } from '#core/report/report.ts';
import type { Edition } from '../edition.ts';

/** Why lines break, and where the answers came in another way: what else decides how waves compare. */
export function waveNotes(edition: Edition, headline: Headline): string[] {
  const { report, words, say } = edition;
  const items = itemsBehind(headline);
  const breaks = report.comparability.breaks.filter(({ item }) => items.includes(item));
  return [
    ...breaks.map(({ item, wave, causes, note }) => {
      const noticed = causes.length > 0 ? causes : (['declared'] as const);
      const what = edition.write.list(noticed.map((cause) => words.trend.causes[cause]));
      const sentence = say(words.trend.breakAt, { wave: edition.wave(wave), what });
      const question = items.length > 1 ? report.method.wording.find((one) => one.item === item) : undefined;
      return [
        ...(question ? [say(words.quoted, { text: edition.text(question.text) })] : []),
        sentence,
        ...(note ? [edition.text(note)] : []),
      ].join(' ');
    }),
  ];
}

/** The waves whose answers came in by clearly other channels than those of the wave before. */
export function mixNotes({ report, words, say, wave }: Edition): string[] {
  return report.comparability.otherMix.map((id) => say(words.trend.otherMixAt, { wave: wave(id) }));
}
