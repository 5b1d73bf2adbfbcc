import type { Written } from './text.ts';

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/** A day of the calendar as `YYYY-MM-DD`, which is what the control of a browser sends in every language. */
export function date(raw: readonly string[]): Written {
  if (raw.length > 1) return { problem: { code: 'oneOnly' } };
  const text = raw[0] ?? '';
  const [, year, month, day] = DAY.exec(text) ?? [];
  const time = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  const exists = year !== undefined && Number(year) > 999 && time.toISOString().slice(0, 10) === text;
  return exists ? { text } : { problem: { code: 'notADate' } };
}
