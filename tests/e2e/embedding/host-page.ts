import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A page of another site, with a policy as strict as a site with a survey in it can have. */
export interface HostPage {
  /** Its address by a host name that the survey lists. */
  readonly listed: string;
  /** Its address by one that it does not. */
  readonly unlisted: string;
  close(): Promise<void>;
}

/**
 * Serves a page on a port of its own.
 *
 * @param heed the address of the survey site
 * @param body its body, where `/embed.js` is the script at that site
 */
export async function openHostPage(heed: string, body: string): Promise<HostPage> {
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.setHeader(
      'content-security-policy',
      `default-src 'none'; script-src ${heed}; frame-src ${heed}`,
    );
    response.end(
      `<!doctype html><html lang="en"><title>Shop</title><body><h1>Shop</h1>${body.replace('/embed.js', `${heed}/embed.js`)}<p>Footer</p>`,
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '::', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    listed: `http://localhost:${port}/`,
    unlisted: `http://127.0.0.1:${port}/`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
