/** What the page says of itself, in milliseconds since its navigation began. */
export type Probed = {
  /** First contentful paint; 0 before it. */
  firstPaint: number;
  /** Sum of all layout shifts that no input explains. */
  shift: number;
  /** The longest time that the main thread was taken for, 0 where never for more than 50 ms. */
  longest: number;
  /** When the tapped control was checked; 0 before it. */
  tapped: number;
};

declare global {
  interface Window {
    heedProbe: Probed;
    /** Has the bench tap at a place of the viewport. */
    heedTap?: (x: number, y: number) => void;
  }
}

/** Runs in the page before anything else: notes what the browser reports. */
export function probe(): void {
  const probed: Probed = { firstPaint: 0, shift: 0, longest: 0, tapped: 0 };
  window.heedProbe = probed;
  const observe = (type: string, note: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
  observe('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') probed.firstPaint = startTime;
  });
  observe('layout-shift', (entry) => {
    const { value, hadRecentInput } = entry as PerformanceEntry & { value: number; hadRecentInput: boolean };
    if (!hadRecentInput) probed.shift += value;
  });
  observe('longtask', ({ duration }) => {
    probed.longest = Math.max(probed.longest, duration);
  });
}

/**
 * Runs in the page before anything else: as soon as the control is on the screen it asks for taps on it, again and
 * again until one has checked it.
 */
export function tapWhenThere(selector: string): void {
  const PATIENCE_MS = 100;
  let asked = -PATIENCE_MS;
  document.addEventListener('change', ({ target }) => {
    const control = target as HTMLInputElement;
    if (control.matches(selector) && control.checked) window.heedProbe.tapped ||= performance.now();
  });
  const look = () => {
    if (window.heedProbe.tapped > 0) return;
    requestAnimationFrame(look);
    const control = document.querySelector(selector);
    if (!control || window.heedProbe.firstPaint === 0 || performance.now() - asked < PATIENCE_MS) return;
    asked = performance.now();
    control.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { x, y, width, height } = control.getBoundingClientRect();
    if (width > 0 && height > 0) window.heedTap?.(x + width / 2, y + height / 2);
  };
  requestAnimationFrame(look);
}
