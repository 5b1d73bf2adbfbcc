import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';

/** The built pages without a database: the function that makes them is called as Netlify calls it. */

type Render = (request: Request, context: object) => Promise<Response>;

/** The answer to a request under other settings, and what was told to whoever runs the site. */
async function ask(path: string, variables: Record<string, string | undefined>) {
  const { default: render } = (await import(pathToFileURL('.netlify/v1/functions/ssr/ssr.mjs').href)) as {
    default: Render;
  };
  const [before, tell, told] = [{ ...process.env }, console.error, [] as string[]];
  console.error = (...things: unknown[]) => told.push(things.map(String).join(' '));
  for (const [name, value] of Object.entries(variables)) {
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  }
  try {
    return {
      response: await render(new Request(new URL(path, 'http://localhost:8888')), { ip: '127.0.0.1' }),
      told,
    };
  } finally {
    process.env = before;
    console.error = tell;
  }
}

/** An address where nobody answers: that of a server which has just closed. */
async function nobody() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return { SUPABASE_URL: `http://127.0.0.1:${port}`, SUPABASE_SECRET_KEY: 'sb_secret_of_nobody' };
}

const unset = { SUPABASE_URL: undefined, SUPABASE_SECRET_KEY: undefined };

for (const path of ['/reports/', '/reports/airport/', '/reports/airport/releases/1/']) {
  test(`${path} says that the figures cannot be reached, and is not kept`, async () => {
    for (const variables of [await nobody(), unset]) {
      const { response, told } = await ask(path, variables);
      expect(response.status).toBe(503);
      expect(response.headers.get('retry-after')).toBe('30');
      expect(response.headers.get('netlify-cdn-cache-control')).toBeNull();
      const page = await response.text();
      expect(page).toContain('The figures cannot be reached just now');
      expect(page).not.toMatch(/sb_secret|SUPABASE|127\.0\.0\.1|\bat \S+ \(/);
      expect(told.join()).toContain('SUPABASE_URL');
    }
  });
}

test('a download says so in a sentence', async () => {
  const { response } = await ask('/reports/airport/report.json', await nobody());
  expect(response.status).toBe(503);
  expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8');
  expect(await response.text()).toBe('The reports cannot be read just now. Please try again.\n');
});
