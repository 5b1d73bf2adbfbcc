/*
 * Keeps the page of a kiosk on its device, so that a tablet that is started without a connection shows it all the same.
 * The browser runs this beside the page; it is registered by kiosk pages alone (src/form/island/kiosk/offline.ts), for the
 * addresses of one survey. It keeps what the site serves to everyone: no answer passes through here.
 */

const KEPT = `heed-kiosk ${self.registration.scope}`;

/** How long the network may take to bring a page that is kept, in milliseconds. */
const PATIENCE = 4000;

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

/** The page says which addresses to keep: its own, and those of its other languages. */
self.addEventListener('message', (event) => event.waitUntil(keep(event.data)));

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET') return;
  event.respondWith(request.mode === 'navigate' ? freshOrKept(request) : keptOrFresh(request));
});

/** A page from the network, so that what has been deployed since arrives; the kept one where that fails or takes long. */
async function freshOrKept(request) {
  const kept = await (await caches.open(KEPT)).match(request, { ignoreSearch: true });
  if (!kept) return fetch(request);
  const fresh = fetch(request).then(
    (reply) => (reply.status < 500 ? reply : kept),
    () => kept,
  );
  const late = new Promise((resolve) => setTimeout(resolve, PATIENCE, kept));
  return Promise.race([fresh, late]);
}

/** Scripts and pictures: their content never changes under their name. */
async function keptOrFresh(request) {
  return (await (await caches.open(KEPT)).match(request)) ?? fetch(request);
}

/**
 * Keeps pages with everything that they could ever load, all or nothing, and throws away what was kept before and is
 * needed no more.
 */
async function keep(pages) {
  const store = await caches.open(KEPT);
  const found = new Map();
  async function visit(url) {
    if (found.has(url) || url === self.location.href) return;
    found.set(url, undefined);
    const isPage = pages.includes(url);
    const reply = (!isPage && (await store.match(url))) || (await fetch(url, { cache: 'no-cache' }));
    if (!reply.ok || reply.redirected) throw new Error(`${url} cannot be kept: ${reply.status}`);
    found.set(url, reply.clone());
    const type = reply.headers.get('content-type') ?? '';
    if (isPage) await visitAll(await reply.text(), /(?:\bsrc="|\burl\(["']?)(\/[^"')]+)/g, url);
    else if (type.includes('javascript'))
      await visitAll(await reply.text(), /["'`](\.{0,2}\/[\w./-]+\.js)["'`]/g, url);
  }
  const visitAll = (text, names, base) =>
    Promise.all([...text.matchAll(names)].map(([, name]) => visit(new URL(name, base).href)));
  await Promise.all(pages.map(visit));
  // The pages last: one that is there has everything it needs.
  for (const [url, reply] of [...found].reverse()) await store.put(url, reply);
  for (const request of await store.keys()) if (!found.has(request.url)) await store.delete(request);
}
