import type { Change, Headline } from '#core/report/report.ts';
import type { Edition } from '../edition.ts';

/** What the numbers allow to say about the wave before. */
export interface ChangeWords {
  readonly kind: 'first' | 'notComparable' | 'up' | 'down' | 'none';
  readonly sentence: string;
  /** p, and what the comparison cannot know; empty where nothing is compared. */
  readonly details: readonly string[];
}

/** The change of a headline since the wave before: of the NPS in points, of satisfaction in the share of its two highest points. */
export function sayChange(edition: Edition, headline: Headline): ChangeWords {
  const { words, say } = edition;
  if (headline.byWave.length < 2) return { kind: 'first', sentence: words.changes.first, details: [] };
  const { change } = headline;
  if (!change) {
    const before = headline.byWave.at(-2)?.wave ?? '';
    return {
      kind: 'notComparable',
      sentence: say(words.changes.notComparable, { wave: edition.wave(before) }),
      details: [],
    };
  }
  const kind = !change.clear ? 'none' : change.value > 0 ? 'up' : 'down';
  const units = unitsOf(edition, headline);
  const sentence = say(words.changes[headline.metric][kind], {
    wave: edition.wave(change.from),
    by: units.size(change.value),
    value: units.signed(change.value),
    interval: words.interval,
    range: edition.range(units.bare(change.low), units.bare(change.high)),
  });
  return {
    kind,
    sentence,
    details: [
      sayProbability(edition, change),
      ...(edition.report.method.sampling === 'open-link' ? [words.changes.openLink] : []),
    ],
  };
}

function unitsOf({ words, write, say }: Edition, headline: Headline) {
  const unit = headline.metric === 'nps' ? words.changes.points : words.changes.percentagePoints;
  // Shares are 0 to 1, their differences are said in percentage points.
  const factor = headline.metric === 'nps' ? 1 : 100;
  return {
    size: (value: number) => say(unit, { value: write.size(Math.abs(value * factor)) }),
    signed: (value: number) => say(unit, { value: write.points(value * factor) }),
    bare: (value: number) => write.points(value * factor),
  };
}

function sayProbability({ words, write, say }: Edition, change: Change): string {
  const { under, text } = write.probability(change.p);
  return say(under ? words.changes.pUnder : words.changes.p, { p: text });
}
