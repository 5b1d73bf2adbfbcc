import { createServer, type IncomingMessage, type Server } from 'node:http';
import { createRequestListener, type ClientAddress } from '@remix-run/node-fetch-server';

/** Answers a request; `ip` is the address it came from. */
export type Fetch = (request: Request, ip: string) => Response | Promise<Response>;

export type Listener = {
  readonly port: number;
  /** Stops taking requests and resolves when those under way are answered. */
  close(): Promise<void>;
};

/**
 * Listens on this machine only. Both loopback addresses are taken, so that `localhost` is the same server in every
 * browser; one without IPv6 is fine.
 *
 * @param port 0 takes any free port
 * @throws Error with `code: 'EADDRINUSE'` when the port is taken on either address.
 */
export async function listen(fetch: Fetch, port: number): Promise<Listener> {
  const respond = (request: Request, { address }: ClientAddress) =>
    fetch(request, address.replace(/^::ffff:/, ''));
  const handle = createRequestListener(respond, {
    onError: () => new Response('The request is not valid HTTP.', { status: 400 }),
  });
  const open = (): Server => {
    const server = createServer((incoming, outgoing) => {
      if (closing) outgoing.setHeader('connection', 'close');
      outgoing.once('finish', () => {
        readToTheEnd(incoming);
        // Began before the wish to stop, so its connection was promised to stay open.
        if (closing) incoming.socket.end();
      });
      void handle(incoming, outgoing);
    });
    // Longer than any browser keeps an idle connection that it may still send on.
    server.keepAliveTimeout = 65_000;
    return server;
  };
  let closing = false;
  const first = open();
  await bind(first, '127.0.0.1', port);
  const address = first.address();
  const taken = typeof address === 'object' && address ? address.port : port;
  const second = open();
  const servers = [first, second];
  try {
    await bind(second, '::1', taken);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    servers.pop();
    if (code === 'EADDRINUSE' && port !== 0) {
      await stop(first);
      throw error;
    }
  }
  return {
    port: taken,
    async close() {
      closing = true;
      await Promise.all(servers.map(stop));
    },
  };
}

/** Listens on the port, or on the next free one of the following twenty. */
export async function listenNear(fetch: Fetch, wanted: number): Promise<Listener> {
  for (let port = wanted; ; port += 1) {
    try {
      return await listen(fetch, port);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE' || port >= wanted + 20) throw error;
    }
  }
}

const bind = (server: Server, host: string, port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host, port, ipv6Only: host === '::1' }, () => {
      server.off('error', reject);
      resolve();
    });
  });

const stop = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
  });

/** A body nobody wanted is read and dropped; left unread, it would hold its connection and a shutdown for ever. */
function readToTheEnd(incoming: IncomingMessage): void {
  if (incoming.complete) return;
  incoming.removeAllListeners('data');
  incoming.resume();
}
