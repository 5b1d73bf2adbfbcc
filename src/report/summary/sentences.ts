import type {
  CesHeadline,
  CsatHeadline,
  GapHeadline,
  Headline,
  IndexHeadline,
  NpsHeadline,
} from '#core/report/report.ts';
import type { Edition } from '../edition.ts';
import { rangeOf } from '../figure/words.ts';
import { sayChange, type ChangeWords } from '../headline/change.ts';
import { indexName } from '../headline/measures.ts';
import { namePoint } from '../headline/points.ts';

/** One headline in words, and what has become of it since the wave before where that can be said. */
export interface Sentence {
  /** null where no headline may be shown. */
  readonly headline: Headline | null;
  readonly figure: string;
  readonly change: Pick<ChangeWords, 'kind' | 'sentence'> | null;
}

/**
 * The report in a few sentences, one a headline. Who they speak of is decided by the sampling: an open link allows
 * nothing to be said of anyone but those who answered. Empty for a survey that asks for none.
 */
export function summarise(edition: Edition): Sentence[] {
  const sentences = edition.report.headline.flatMap((headline) => {
    const figure = sayFigure(edition, headline);
    return figure ? [{ headline, figure, change: headline.change && sayChange(edition, headline) }] : [];
  });
  return sentences.length > 0 || edition.report.headline.length === 0
    ? sentences
    : [{ headline: null, figure: edition.words.summary.none, change: null }];
}

function sayFigure(edition: Edition, headline: Headline): string | null {
  switch (headline.metric) {
    case 'index':
      return sayIndex(edition, headline);
    case 'nps':
      return sayNps(edition, headline);
    case 'csat':
      return sayCsat(edition, headline);
    case 'ces':
      return sayCes(edition, headline);
    case 'gap':
      return sayGap(edition, headline);
  }
}

function sayIndex(edition: Edition, headline: IndexHeadline): string | null {
  const { words, write, say } = edition;
  if (!headline.index.shown) return null;
  const { estimate } = headline.index;
  return say(isOpen(edition) ? words.summary.indexOpenLink : words.summary.index, {
    name: edition.text(headline.text)
      ? say(words.quoted, { text: indexName(edition, headline) })
      : words.index.name,
    value: write.size(estimate.value),
    interval: edition.intervalName,
    range: rangeOf(edition, estimate, write.size),
  });
}

function sayCes(edition: Edition, { mean, agreed }: CesHeadline): string | null {
  const { words, write, say } = edition;
  if (!mean.shown || !agreed.shown) return null;
  return say(isOpen(edition) ? words.summary.cesOpenLink : words.summary.ces, {
    value: write.mean(mean.estimate.value),
    interval: edition.intervalName,
    range: rangeOf(edition, mean.estimate, write.mean),
    agreed: write.share(agreed.estimate.value),
  });
}

function sayGap(edition: Edition, { net, parts }: GapHeadline): string | null {
  const { words, write, say } = edition;
  if (!net.shown || !parts) return null;
  const points = (value: number) => write.points(100 * value);
  return say(isOpen(edition) ? words.summary.gapOpenLink : words.summary.gap, {
    above: write.share(parts.above.value),
    below: write.share(parts.below.value),
    value: points(net.estimate.value),
    interval: edition.intervalName,
    range: rangeOf(edition, net.estimate, points),
  });
}

function sayNps(edition: Edition, headline: NpsHeadline): string | null {
  const { words, write, say } = edition;
  if (!headline.nps.shown || !headline.parts) return null;
  const { estimate } = headline.nps;
  return say(isOpen(edition) ? words.summary.npsOpenLink : words.summary.nps, {
    value: write.points(estimate.value),
    interval: edition.intervalName,
    range: rangeOf(edition, estimate, write.points),
    promoters: write.share(headline.parts.promoters.value),
    detractors: write.share(headline.parts.detractors.value),
  });
}

function sayCsat(edition: Edition, headline: CsatHeadline): string | null {
  const { words, write, say } = edition;
  if (!headline.topBox.shown || !headline.topTwo.shown) return null;
  const { estimate } = headline.topBox;
  return say(isOpen(edition) ? words.summary.csatOpenLink : words.summary.csat, {
    topBox: write.share(estimate.value),
    label: namePoint(edition, headline, headline.points.max),
    interval: edition.intervalName,
    range: rangeOf(edition, estimate, write.share),
    topTwo: write.share(headline.topTwo.estimate.value),
  });
}

function isOpen(edition: Edition): boolean {
  return edition.report.method.sampling === 'open-link';
}
