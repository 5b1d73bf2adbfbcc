import { setTimeout as sleep } from 'node:timers/promises';
import type { CDPSession } from '@playwright/test';

/** What a page asked of the network, as the browser counts it. */
export type Traffic = {
  /** Everything that came in, headers included, compressed as it was sent. */
  bytes(): number;
  /** The part of it that is the page's own HTML. */
  htmlBytes(): number;
  requests(): number;
  /** The addresses asked for that are not the site's own. */
  foreign(): readonly string[];
  /** Resolves when nothing was under way for a while. */
  quiet(): Promise<void>;
};

/** Longer than any pause between two requests that belong to one loading. Milliseconds. */
const QUIET_MS = 1_000;

/** Listens to the network of a page. Call it before the page is opened. */
export async function watchTraffic(session: CDPSession, origin: string): Promise<Traffic> {
  let bytes = 0;
  let htmlBytes = 0;
  let html: string | undefined;
  const addresses: string[] = [];
  const open = new Set<string>();
  let changed = performance.now();
  const end = (id: string) => {
    open.delete(id);
    changed = performance.now();
  };
  session.on('Network.requestWillBeSent', ({ requestId, request, type }) => {
    // What stands in the page itself is no request.
    if (request.url.startsWith('data:')) return;
    addresses.push(request.url);
    open.add(requestId);
    if (type === 'Document') html = requestId;
    changed = performance.now();
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    bytes += encodedDataLength;
    if (requestId === html) htmlBytes = encodedDataLength;
    end(requestId);
  });
  session.on('Network.loadingFailed', ({ requestId }) => end(requestId));
  await session.send('Network.enable');
  return {
    bytes: () => bytes,
    htmlBytes: () => htmlBytes,
    requests: () => addresses.length,
    foreign: () => addresses.filter((address) => new URL(address).origin !== origin),
    async quiet() {
      while (open.size > 0 || performance.now() - changed < QUIET_MS) await sleep(50);
    },
  };
}
