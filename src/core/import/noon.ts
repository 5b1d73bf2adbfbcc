/**
 * The instant at which it is noon on a day in a time zone: the one hour that is on that day whatever the clocks do.
 *
 * @param day `YYYY-MM-DD`
 * @param timezone IANA name
 * @returns ISO 8601, UTC
 */
export function noonOf(day: string, timezone: string): string {
  const asIfUtc = Date.parse(`${day}T12:00:00Z`);
  // The offset is asked for again at the instant it leads to, since it may have changed that morning.
  const first = asIfUtc - offsetAt(asIfUtc, timezone);
  return new Date(asIfUtc - offsetAt(first, timezone)).toISOString();
}

/** How far the clocks of a zone are ahead of UTC at an instant, in milliseconds. */
function offsetAt(instant: number, timezone: string): number {
  const parts = clockOf(timezone).formatToParts(instant);
  const of = (type: Intl.DateTimeFormatPartTypes) => Number(parts.find((part) => part.type === type)?.value);
  return Date.UTC(of('year'), of('month') - 1, of('day'), of('hour'), of('minute'), of('second')) - instant;
}

/** Making one costs a hundred times what using it does, and a file has many rows. */
const clocks = new Map<string, Intl.DateTimeFormat>();

function clockOf(timeZone: string): Intl.DateTimeFormat {
  const known = clocks.get(timeZone);
  if (known) return known;
  const clock = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  clocks.set(timeZone, clock);
  return clock;
}

/** Whether a text is a day that exists, as `2026-02-28`. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const instant = new Date(`${text}T00:00:00Z`);
  // A day that does not exist is no date at all, or rolls over into the next month.
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(text);
}
