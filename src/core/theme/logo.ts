import { fallbacksOf } from '#locales.ts';
import type { Logo } from './theme.ts';

/** What a logo says in a language: as written for it or for one that may stand in, or else in the first there is. */
export function altOf({ alt }: Logo, locale: string): string {
  const written = fallbacksOf(locale).find((one) => one in alt);
  return (written && alt[written]) ?? Object.values(alt)[0] ?? '';
}
