import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';

/** The built pages without a database: the function that makes them is called as Netlify calls it. */

type Render = (request: Request, context: object) => Promise<Response>;

async function ask(path: string, variables: Record<string, string | undefined>): Promise<Response> {
  const { default: render } = (await import(pathToFileURL('.netlify/v1/functions/ssr/ssr.mjs').href)) as {
    default: Render;
  };
  const before = { ...process.env };
  for (const [name, value] of Object.entries(variables)) {
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  }
  try {
    return await render(new Request(new URL(path, 'http://localhost:8888')), { ip: '127.0.0.1' });
  } finally {
    process.env = before;
  }
}

const nobody = { SUPABASE_URL: 'http://127.0.0.1:9', SUPABASE_SECRET_KEY: 'sb_secret_of_nobody' };
const unset = { SUPABASE_URL: undefined, SUPABASE_SECRET_KEY: undefined };

for (const path of ['/reports/', '/reports/airport/', '/reports/airport/releases/1/']) {
  test(`${path} says that the figures cannot be reached, and is not kept`, async () => {
    for (const variables of [nobody, unset]) {
      const response = await ask(path, variables);
      expect(response.status).toBe(503);
      expect(response.headers.get('retry-after')).toBe('30');
      expect(response.headers.get('netlify-cdn-cache-control')).toBeNull();
      const page = await response.text();
      expect(page).toContain('The figures cannot be reached just now');
      expect(page).not.toMatch(/sb_secret|SUPABASE|127\.0\.0\.1:9|\bat \S+ \(/);
    }
  });
}

test('a download says so in a sentence', async () => {
  const response = await ask('/reports/airport/report.json', nobody);
  expect(response.status).toBe(503);
  expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8');
  expect(await response.text()).toBe('The reports cannot be read just now. Please try again.\n');
});
