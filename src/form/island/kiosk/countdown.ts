import type { Message } from '#i18n/say.ts';
import { say } from '#i18n/say.ts';

/** What is said while time runs out, and the button that ends the waiting. */
export interface Countdown {
  readonly locale: string;
  /** With `{n}`, the seconds that are left. */
  readonly words: Message;
  readonly button: string;
  readonly seconds: number;
  pressed(): void;
  over(): void;
}

/** A reader hears how much time is left at first and each time this many seconds have passed; the eye sees every one. */
const SAID_EVERY = 5;

/**
 * Counts down on the page, at the end of an element.
 *
 * @returns takes it away again, wherever it has come to
 */
export function countDown(parent: Element, countdown: Countdown): () => void {
  const { ownerDocument: document } = parent;
  const box = document.createElement('div');
  box.className = 'kiosk-countdown';
  const [seen, heard] = [document.createElement('p'), document.createElement('p')];
  seen.setAttribute('aria-hidden', 'true');
  heard.className = 'visually-hidden';
  heard.setAttribute('role', 'status');
  const button = document.createElement('button');
  button.className = 'quiet-button';
  button.type = 'button';
  button.textContent = countdown.button;
  box.append(seen, heard, button);
  parent.append(box);

  let left = countdown.seconds;
  const show = () => {
    seen.textContent = say(countdown.locale, countdown.words, { n: left });
    // Set a moment after it is on the page, a status line is announced.
    if (left % SAID_EVERY === 0) setTimeout(() => (heard.textContent = seen.textContent), 100);
  };
  const stop = () => {
    clearInterval(clock);
    box.remove();
  };
  const clock = setInterval(() => {
    left -= 1;
    if (left > 0) return show();
    stop();
    countdown.over();
  }, 1000);
  button.addEventListener('click', () => {
    stop();
    countdown.pressed();
  });
  show();
  return stop;
}
