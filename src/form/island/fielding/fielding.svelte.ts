import type { SurveyState } from '../survey.svelte.ts';
import { turnAt } from './turn-at.ts';

/** Longer than this a timer cannot wait, in milliseconds; a page that is looked at later looks at the clock then. */
const LONGEST_WAIT = 2 ** 31 - 1;

/**
 * Says in time that the survey takes no answers, on a page that was built while it did, and the other way round. The
 * device's clock only makes the page ask: what holds is the time of the site, because a clock may be wrong.
 */
export function start(survey: SurveyState): void {
  const { turns, shut } = survey.model.fielding!;
  /** How far the clock of the site is ahead of the device's, in milliseconds; undefined before it was asked. */
  let ahead: number | undefined;
  let wait: ReturnType<typeof setTimeout> | undefined;

  async function look(): Promise<void> {
    clearTimeout(wait);
    const here = turnAt(turns, shut, Date.now() + (ahead ?? 0));
    if (here.shut !== undefined && here.shut !== shut && ahead === undefined) {
      ahead = await aheadOfDevice();
      // Without a connection nobody knows better; the answers are judged when they arrive.
      if (ahead !== undefined) return look();
    } else show(here.shut);
    if (here.next !== undefined) wait = setTimeout(() => void look(), Math.min(here.next, LONGEST_WAIT));
  }

  /** @param at what to say, by the turn it came with; undefined while the survey takes answers */
  function show(at: number | undefined): void {
    for (const notice of document.querySelectorAll('[data-shut]'))
      notice.toggleAttribute('hidden', Number(notice.getAttribute('data-shut')) !== at);
    // What somebody has begun to answer stays before them.
    const close = at !== undefined && !survey.used && !survey.thanked;
    survey.form.toggleAttribute('hidden', close);
  }

  document.addEventListener('visibilitychange', () => void (document.hidden || look()));
  void look();
}

async function aheadOfDevice(): Promise<number | undefined> {
  try {
    const reply = await fetch(location.pathname, { method: 'HEAD', cache: 'no-store' });
    const site = Date.parse(reply.headers.get('date') ?? '');
    return Number.isNaN(site) ? undefined : site - Date.now();
  } catch {
    return undefined;
  }
}
