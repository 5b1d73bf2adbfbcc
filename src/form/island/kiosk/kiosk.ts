import type { FormMessages } from '#i18n/messages/form.ts';
import { countDown } from './countdown.ts';

/** The page that a kiosk shows to one person after another. */
export interface KioskPage {
  readonly document: Document;
  readonly locale: string;
  readonly words: FormMessages['kiosk'];
  /** Whether someone has begun to answer. */
  used(): boolean;
  /** Leaves nothing of the one before. */
  restart(): void;
}

/** How long the thanks stay, how long nobody may touch the page, and how long it asks before it starts again. Seconds. */
export const THANKS = 10;
const IDLE = 60;
const ASKING = 15;

/** Not `scroll`: a page scrolls by itself too. */
const STIRRINGS = ['pointerdown', 'touchmove', 'wheel', 'keydown', 'input'];

/**
 * Starts the survey again when nobody has touched it for a minute, but asks first (WCAG 2.2.1: whoever needs longer may
 * have it), and after it has been sent.
 */
export function runKiosk({ document, locale, words, used, restart }: KioskPage): { thanked(): void } {
  let stop = () => {};
  let idle: ReturnType<typeof setTimeout> | undefined;
  let thanking = false;

  function stirred(event?: Event): void {
    // The question goes away when its button was pressed, not under the finger that presses it.
    if (thanking || (event?.target instanceof Element && event.target.closest('.kiosk-countdown'))) return;
    stop();
    clearTimeout(idle);
    idle = setTimeout(ask, IDLE * 1000);
  }

  function ask(): void {
    if (!used()) return stirred();
    const countdown = { locale, words: words.idle, button: words.stay, seconds: ASKING };
    stop = countDown(document.body, { ...countdown, pressed: () => stirred(), over: again });
  }

  function again(): void {
    thanking = false;
    restart();
    stirred();
  }

  for (const stirring of STIRRINGS)
    document.addEventListener(stirring, stirred, { passive: true, capture: true });
  stirred();
  return {
    thanked() {
      stop();
      clearTimeout(idle);
      thanking = true;
      const countdown = { locale, words: words.next, button: words.now, seconds: THANKS };
      stop = countDown(document.querySelector('[data-thanks]')!, {
        ...countdown,
        pressed: again,
        over: again,
      });
    },
  };
}
