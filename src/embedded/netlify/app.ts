import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { Site } from './site.ts';

/** The largest body a function is given on Netlify, in bytes. */
export const BODY_LIMIT = 6 * 1024 * 1024;

/** Headers that only the platform sets; a client's own are not believed. */
const PLATFORM_HEADER = /^x-nf-/;

/** What stands before the site as Netlify's front does: the limit on bodies and the platform's own headers. */
export function createApp(site: Site, log: (message: string, error?: unknown) => void) {
  const app = new Hono<{ Bindings: { ip: string } }>();
  app.use(
    bodyLimit({
      maxSize: BODY_LIMIT,
      onError: (c) => c.text('The request is larger than 6 MB.', 413),
    }),
  );
  app.all('*', (c) => site(fromClient(c.req.raw, c.env.ip), c.env.ip));
  app.onError((error, c) => {
    log(`${c.req.method} ${c.req.path} failed.`, error);
    return c.text('Internal error', 500);
  });
  return (request: Request, ip: string) => app.fetch(request, { ip });
}

function fromClient(request: Request, ip: string): Request {
  const headers = new Headers(request.headers);
  for (const name of [...headers.keys()]) if (PLATFORM_HEADER.test(name)) headers.delete(name);
  headers.set('x-nf-client-connection-ip', ip);
  return new Request(request, { headers });
}
