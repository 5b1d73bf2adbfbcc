/** What tells the kept answers of one path apart. */
export type Variation = {
  /** The query parameters that count; undefined: the whole query does. */
  readonly query: readonly string[] | undefined;
  readonly headers: readonly string[];
  readonly cookies: readonly string[];
};

/**
 * Reads `Netlify-Vary` (`query=a|b`, `header=x`, `cookie=y`) and `Vary`. Undefined: the answer cannot be kept
 * (`Vary: *`, or a variation by country or language, which this machine cannot judge).
 */
export function variationOf(headers: Headers): Variation | undefined {
  const vary = listOf(headers.get('vary'), ',').filter((name) => name !== 'accept-encoding');
  if (vary.includes('*')) return undefined;
  let query: readonly string[] | undefined;
  const named = [...vary];
  const cookies: string[] = [];
  for (const part of (headers.get('netlify-vary') ?? '').split(',').map((text) => text.trim())) {
    if (part === '') continue;
    const [kind = '', names = ''] = part.split('=', 2);
    const list = listOf(names, '|', kind === 'query' || kind === 'cookie');
    if (kind === 'query') query = names === '' ? undefined : [...list].sort();
    else if (kind === 'header') named.push(...list);
    else if (kind === 'cookie') cookies.push(...list);
    else return undefined;
  }
  return { query, headers: named, cookies };
}

/** The key of a request's answer among the answers of its path. */
export function variantKey(request: Request, { query, headers, cookies }: Variation): string {
  const url = new URL(request.url);
  const jar = cookiesOf(request);
  return JSON.stringify([
    query === undefined ? url.search : query.map((name) => url.searchParams.getAll(name)),
    headers.map((name) => request.headers.get(name)),
    cookies.map((name) => jar.get(name) ?? null),
  ]);
}

const listOf = (value: string | null, separator: string, caseSensitive = false): string[] =>
  (value ?? '')
    .split(separator)
    .map((name) => (caseSensitive ? name.trim() : name.trim().toLowerCase()))
    .filter((name) => name !== '');

const cookiesOf = (request: Request): Map<string, string> =>
  new Map(
    (request.headers.get('cookie') ?? '').split(';').map((pair) => {
      const at = pair.indexOf('=');
      return [pair.slice(0, at).trim(), pair.slice(at + 1).trim()] as const;
    }),
  );
