import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseAllHeaders, type Header, type MinimalHeader } from '@netlify/headers-parser';

/** The headers that the deploy's rules add to the static file at a path. */
export type HeaderRules = (path: string) => Headers;

/**
 * Reads the rules a deploy has, in Netlify's own order: `_headers`, then `netlify.toml`, then what the framework
 * wrote. Netlify applies them to static files only, never to what a function answers.
 *
 * @throws Error naming every rule that does not parse.
 */
export async function readHeaderRules(root: string, publish: string): Promise<HeaderRules> {
  const { headers, errors } = await parseAllHeaders({
    headersFiles: [join(publish, '_headers')],
    netlifyConfigPath: join(root, 'netlify.toml'),
    configHeaders: await frameworkHeaders(root),
    minimal: false,
  });
  if (errors.length > 0) {
    throw new Error(`Header rules: ${errors.map((error) => error.message).join('\n')}`);
  }
  const rules = headers.filter((rule): rule is Header => 'forRegExp' in rule);
  return (path) => {
    const matching = new Headers();
    for (const rule of rules) {
      if (!rule.forRegExp.test(path)) continue;
      for (const [name, value] of Object.entries(rule.values)) matching.set(name, value);
    }
    return matching;
  };
}

async function frameworkHeaders(root: string): Promise<MinimalHeader[]> {
  try {
    const config = JSON.parse(await readFile(join(root, '.netlify/v1/config.json'), 'utf8')) as {
      headers?: MinimalHeader[];
    };
    return config.headers ?? [];
  } catch {
    return [];
  }
}
