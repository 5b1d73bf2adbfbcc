/** A JSON Schema as a file, which names the address of its own where the site is on the web. */
export function answerWith(
  make: (address?: string) => Record<string, unknown>,
  path: string,
  site: URL | undefined,
): Response {
  const schema = make(site && new URL(path, site).href);
  return new Response(`${JSON.stringify(schema, null, 2)}\n`, {
    headers: { 'content-type': 'application/schema+json' },
  });
}
