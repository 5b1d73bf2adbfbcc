import { KIOSK_WORKER, surveyScope } from '#paths.ts';

/**
 * Has the device keep the page of a survey in all its languages, so that a tablet that is reloaded or started without a
 * connection shows it all the same (public/kiosk-worker.js). Where a browser cannot, the page works while it stays open.
 */
export async function keepForOffline(survey: string): Promise<void> {
  const { serviceWorker } = navigator;
  // While developing, scripts change under their names.
  if (!serviceWorker || !import.meta.env.PROD) return;
  await serviceWorker.register(KIOSK_WORKER, { scope: surveyScope(survey) });
  const { active } = await serviceWorker.ready;
  const others = [...document.querySelectorAll<HTMLAnchorElement>('a[hreflang]')].map(({ href }) => href);
  // The query says who is asked where; the page is the same for all.
  const pages = [location.href, ...others].map((url) => new URL(new URL(url).pathname, url).href);
  active?.postMessage([...new Set(pages)]);
}
