import { join } from 'node:path';
import { parseAllRedirects } from '@netlify/redirect-parser';

/** One rule of `_redirects` or `netlify.toml` as Netlify's parser gives it. */
type Rule = {
  readonly path: string;
  readonly to: string;
  readonly status?: number;
  readonly force: boolean;
  readonly query?: Readonly<Record<string, string>>;
  readonly conditions?: Readonly<Record<string, unknown>>;
};

export type RedirectMatch = {
  /** 3xx sends the browser to `to`; 200 and 404 serve the file at `to` under the old address. */
  readonly status: number;
  readonly to: string;
  /** Whether the rule stands before a static file at the same address. */
  readonly force: boolean;
};

export type RedirectRules = (url: URL) => RedirectMatch | undefined;

/**
 * Reads the deploy's redirects and rewrites: placeholders (`:id`), splats (`*`) and query parameters. The first
 * rule that fits wins.
 *
 * @throws Error naming every rule that does not parse, or that has conditions (country, language, role), which
 * only the real platform can judge.
 */
export async function readRedirectRules(root: string, publish: string): Promise<RedirectRules> {
  const { redirects, errors } = await parseAllRedirects({
    redirectsFiles: [join(publish, '_redirects')],
    netlifyConfigPath: join(root, 'netlify.toml'),
    configRedirects: [],
    minimal: false,
  });
  const rules = redirects as Rule[];
  const conditional = rules.filter((rule) => Object.keys(rule.conditions ?? {}).length > 0);
  const problems = [
    ...errors.map((error: Error) => error.message),
    ...conditional.map((rule) => `${rule.path}: conditions are not known on this machine; leave them out.`),
  ];
  if (problems.length > 0) throw new Error(`Redirect rules: ${problems.join('\n')}`);
  const matchers = rules.map(matcherOf);
  return (url) => {
    for (const matcher of matchers) {
      const match = matcher(url);
      if (match) return match;
    }
    return undefined;
  };
}

function matcherOf(rule: Rule): RedirectRules {
  const trimmed = rule.path.replace(/(.)\/$/, '$1');
  const pattern = new URLPattern({ pathname: trimmed.replace(/\/\*$/, '{/*}?') });
  return (url) => {
    const found = pattern.exec({ pathname: url.pathname.replace(/(.)\/$/, '$1') });
    if (!found) return undefined;
    const { '0': splat, ...placeholders } = found.pathname.groups;
    const values: Record<string, string> = { splat: splat ?? '' };
    for (const [name, value] of Object.entries(placeholders)) values[name] = value ?? '';
    for (const [name, expected] of Object.entries(rule.query ?? {})) {
      const given = url.searchParams.get(name);
      if (given === null) return undefined;
      if (expected.startsWith(':')) values[expected.slice(1)] = given;
      else if (expected !== given) return undefined;
    }
    const filled = rule.to.replace(/:([a-z_]\w*)/gi, (whole, name: string) => values[name] ?? whole);
    const to =
      filled.includes('?') || Object.keys(rule.query ?? {}).length > 0 ? filled : `${filled}${url.search}`;
    return { status: rule.status ?? 301, to, force: rule.force };
  };
}
