import type { Measure, Trend } from '#core/report/headline/trend.ts';
import { seriesOf } from '#core/report/headline/series.ts';
import type { Change, Headline } from '#core/report/report.ts';
import type { Edition } from '../edition.ts';
import { sayProbability } from '../figure/probability.ts';
import { measureWords } from './measures.ts';

/** What the numbers allow to say about the wave before. */
export interface ChangeWords {
  readonly kind: 'first' | 'notComparable' | 'broken' | 'up' | 'down' | 'none';
  readonly sentence: string;
  /** p, and what the comparison cannot know; empty where nothing is compared. */
  readonly details: readonly string[];
}

/** The change of a headline since the wave before: of the measure that leads, or of another one of it. */
export function sayChange(edition: Edition, headline: Headline, measure?: Measure): ChangeWords {
  const { words, say } = edition;
  const leading = seriesOf(headline)[0].measure;
  const asked = measure ?? leading;
  if (headline.byWave.length < 2) return { kind: 'first', sentence: words.changes.first, details: [] };
  const trend = headline.trends.find((one) => one.measure === asked);
  const step = trend?.steps.at(-1);
  const change = asked === leading ? headline.change : (step?.change ?? null);
  if (!change) {
    const kind = step?.gap === 'broken' ? 'broken' : 'notComparable';
    const before = edition.wave(headline.byWave.at(-2)?.wave ?? '');
    return { kind, sentence: say(words.changes[kind], { wave: before }), details: [] };
  }
  const kind = !change.clear ? 'none' : change.value > 0 ? 'up' : 'down';
  const written = measureWords(edition, headline, asked);
  const sentence = say(messagesFor(edition, headline, asked)[kind], {
    measure: written.name,
    wave: edition.wave(change.from),
    by: written.size(change.value),
    value: written.signed(change.value),
    interval: edition.intervalName,
    range: edition.range(written.bare(change.low), written.bare(change.high)),
  });
  return { kind, sentence, details: detailsOf(edition, headline, change, trend) };
}

/** The measure under whose name the sentence stands needs no name in it; satisfaction has sentences of its own. */
function messagesFor({ words }: Edition, headline: Headline, measure: Measure) {
  if (headline.metric === 'csat') return measure === 'topTwo' ? words.changes.csat : words.changes.any;
  return measure === seriesOf(headline)[0].measure ? words.changes.nps : words.changes.any;
}

function detailsOf(edition: Edition, headline: Headline, change: Change, trend: Trend | undefined): string[] {
  const { words, say, report } = edition;
  const step = trend?.steps.at(-1);
  const tested = trend?.steps.filter((one) => one.change !== null).length ?? 0;
  const otherMix = report.comparability.otherMix.includes(headline.wave);
  return [
    sayProbability(edition, change.p),
    ...(tested > 1 && step && change.clear && !step.clear ? [words.trend.alone] : []),
    ...(otherMix ? [say(words.changes.otherMix, { wave: edition.wave(change.from) })] : []),
  ];
}
