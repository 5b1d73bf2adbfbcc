import type { Sampling } from '#core/survey/survey.ts';
import { messagesFor } from '#i18n/i18n.ts';
import { say } from '#i18n/say.ts';
import { onOneLine } from '#i18n/unbroken.ts';

/** How the two ends of an interval are written. */
export interface Ranges {
  /** `1.2 to 3.4` in a sentence, on one line. */
  range(low: string, high: string): string;
  /** The same in a table, where some languages are shorter. */
  shortRange(low: string, high: string): string;
}

export function rangesIn(locale: string): Ranges {
  const { range, shortRange } = messagesFor(locale).report;
  return {
    range: (low, high) => onOneLine(say(locale, range, { low, high })),
    shortRange: (low, high) => say(locale, shortRange, { low, high }),
  };
}

/** What intervals are called: decided by how the respondents came to be asked. */
export function intervalName(locale: string, sampling: Sampling): string {
  const { interval, confidenceInterval, modelInterval } = messagesFor(locale).report;
  return { census: interval, random: confidenceInterval, 'open-link': modelInterval }[sampling];
}
