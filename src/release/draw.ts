import type { Survey } from '#core/survey/survey.ts';
import { paths } from '#paths.ts';

/** What of a report is drawn, in every language: its badge, and the picture that networks show of a link to it. */
export function drawnOf({ id, locales }: Pick<Survey, 'id' | 'locales'>): readonly string[] {
  return locales.flatMap((locale) => [paths.picture({ id }, locale), paths.badge({ id }, locale)]);
}

/** As long as drawing may take, in milliseconds: a function has not much longer. */
const LIMIT_MS = 15_000;

/**
 * Asks a site for pages that were dropped from its cache, one after the other, so that they are in it again before any
 * reader comes. A page that cannot be had is left to its first reader.
 *
 * @param site address of the site
 */
export async function drawAhead(
  site: string,
  wanted: readonly string[],
  signal: AbortSignal = AbortSignal.timeout(LIMIT_MS),
): Promise<void> {
  for (const path of wanted) {
    try {
      const reply = await fetch(new URL(path, site), { signal });
      await reply.arrayBuffer();
      if (!reply.ok) console.warn(`${path} could not be drawn ahead: the site answered ${reply.status}.`);
    } catch (error) {
      console.warn(`${path} could not be drawn ahead, so its first reader has to wait for it.`, error);
      if (signal.aborted) return;
    }
  }
}
