import { onceALocale } from './once-a-locale.ts';

/** How one language writes the figures of a report: digits, separators, signs and dates are those of the reader. */
export interface FigureWriter {
  /** A number of people: `2,809`. */
  count(n: number): string;
  /** An NPS or a difference of two, with its sign and one decimal: `+39.8`, `−2.3`, `0.0`. */
  points(value: number): string;
  /** A size without a sign, with one decimal: `8.9`. */
  size(value: number): string;
  /** A share from 0 to 1 in percent, with one decimal: `84.2%`. */
  share(value: number): string;
  /** A share from 0 to 1 in whole percent, for the marks of an axis: `80%`. */
  wholeShare(value: number): string;
  /** A mean in the units of its scale, with two decimals: `4.06`. */
  mean(value: number): string;
  /** A difference of two means, with its sign and two decimals: `+0.06`. */
  difference(value: number): string;
  /** A coefficient such as a correlation, with two decimals: `0.82`. */
  coefficient(value: number): string;
  /** A whole number with its sign, for the marks of an axis: `−100`, `0`, `+50`. */
  mark(value: number): string;
  /** A probability: `0.012`, and below 0.001 its bound. */
  probability(p: number): { readonly under: boolean; readonly text: string };
  /** A day written `YYYY-MM-DD`. */
  day(day: string): string;
  /** Two days written `YYYY-MM-DD`, both included; one day where they are the same. */
  days(from: string, to: string): string;
  /** An ISO 8601 instant as the clocks of a time zone show it: `November 21, 2026 at 5:18 PM PST`. */
  instant(instant: string, timezone: string): string;
  /** What a time zone is called: `Pacific Time`; its IANA name where the language has none for it. */
  timezone(zone: string): string;
  /** Several things, all of them: `A, B and C`. */
  list(things: readonly string[]): string;
}

/** How a language writes figures, by its BCP 47 tag. */
export const figureWriter = onceALocale((locale): FigureWriter => {
  const whole = number(locale, { maximumFractionDigits: 0 });
  const points = number(locale, { ...digits(1), signDisplay: 'exceptZero' });
  const mark = number(locale, { maximumFractionDigits: 0, signDisplay: 'exceptZero' });
  const size = number(locale, digits(1));
  const share = number(locale, { ...digits(1), style: 'percent' });
  const wholeShare = number(locale, { maximumFractionDigits: 0, style: 'percent' });
  const mean = number(locale, digits(2));
  const difference = number(locale, { ...digits(2), signDisplay: 'exceptZero' });
  const thousandths = number(locale, digits(3));
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });

  return {
    count: whole,
    points,
    size,
    share,
    wholeShare,
    mean,
    difference,
    coefficient: mean,
    mark,
    probability: (p) => ({ under: p < 0.001, text: thousandths(Math.max(p, 0.001)) }),
    day: (one) => day.format(new Date(one)),
    days: (from, to) =>
      from === to ? day.format(new Date(from)) : day.formatRange(new Date(from), new Date(to)),
    instant: (instant, timezone) =>
      new Intl.DateTimeFormat(locale, { ...TO_THE_MINUTE, timeZone: timezone }).format(new Date(instant)),
    timezone: (zone) => {
      const name = zoneName(locale, zone, 'longGeneric');
      // Some zones have nothing but their distance from Greenwich, which changes over the year.
      return name === undefined || name === zoneName(locale, zone, 'longOffset') ? zone : name;
    },
    list: (things) => list.format(things),
  };
});

/** Zones have changed their time over the years: Lisbon kept that of Central Europe in 1970. */
const A_RECENT_DAY = Date.UTC(2025, 0, 15);

function zoneName(locale: string, zone: string, style: 'longGeneric' | 'longOffset'): string | undefined {
  return new Intl.DateTimeFormat(locale, { timeZone: zone, timeZoneName: style })
    .formatToParts(A_RECENT_DAY)
    .find(({ type }) => type === 'timeZoneName')?.value;
}

/** With the zone, because a time without one is nobody's. */
const TO_THE_MINUTE: Intl.DateTimeFormatOptions = {
  year: 'numeric',
  month: 'long',
  day: 'numeric',
  hour: 'numeric',
  minute: '2-digit',
  timeZoneName: 'short',
};

/** Intl writes a hyphen for the minus sign, which is short, and where a line may break. */
function number(locale: string, options: Intl.NumberFormatOptions): (value: number) => string {
  const format = new Intl.NumberFormat(locale, options);
  const write = (value: number) => format.format(value).replace('-', '−');
  const written = new Map<number, string>();
  return (value) => {
    // A map takes 0 and -0 for the same.
    const known = value === 0 ? write(value) : written.get(value);
    if (known !== undefined) return known;
    if (written.size === MOST_WRITTEN) written.clear();
    const text = write(value);
    written.set(value, text);
    return text;
  };
}

/** A report has thousands of figures, many of them the same: bases, and shares of small whole numbers. */
const MOST_WRITTEN = 2_000;

function digits(n: number): Intl.NumberFormatOptions {
  return { minimumFractionDigits: n, maximumFractionDigits: n };
}
