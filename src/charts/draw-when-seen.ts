/** How far below the window a chart may be when it is drawn, so that nobody sees it change. */
const AHEAD = '200px';

/** Draws each chart of a page over the picture that the server drew of it, once it comes into view. What draws comes with the first. */
export function drawWhenSeen(page: Document): void {
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue;
        observer.unobserve(target);
        void import('./draw.ts').then(({ draw }) => draw(target as HTMLElement));
      }
    },
    { rootMargin: AHEAD },
  );
  for (const chart of page.querySelectorAll('[data-chart]')) observer.observe(chart.parentElement!);
}
