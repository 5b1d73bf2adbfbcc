/** Where a function answers: the part of `export const config` that routes. */
export type RouteConfig = {
  readonly path?: string | readonly string[];
  readonly excludedPath?: string | readonly string[];
  readonly method?: string | readonly string[];
};

/** The path parameters of a request that fits, by name. Undefined: the function does not answer this request. */
export type Route = (method: string, path: string) => Record<string, string> | undefined;

/**
 * Compiles the paths of a function. As on Netlify, each path is a URLPattern and matches with and without a
 * trailing slash; a function without a path answers at `/.netlify/functions/<name>`, and one with a path only there.
 *
 * @throws TypeError if a path is not a URLPattern pathname.
 */
export function compileRoute(name: string, config: RouteConfig): Route {
  const methods = listOf(config.method);
  const paths = listOf(config.path ?? `/.netlify/functions/${name}`).map(patternOf);
  const excluded = listOf(config.excludedPath).map(patternOf);
  return (method, path) => {
    if (methods.length > 0 && !methods.includes(method)) return undefined;
    const pathname = withoutSlash(path);
    if (excluded.some((pattern) => pattern.test({ pathname }))) return undefined;
    for (const pattern of paths) {
      const found = pattern.exec({ pathname });
      if (found) return paramsOf(found);
    }
    return undefined;
  };
}

const listOf = (value: string | readonly string[] | undefined): readonly string[] =>
  value === undefined ? [] : typeof value === 'string' ? [value] : value;

const withoutSlash = (path: string): string => path.replace(/(.)\/+$/, '$1');

function patternOf(path: string): URLPattern {
  if (!path.startsWith('/')) throw new TypeError(`path "${path}" has to start with "/".`);
  return new URLPattern({ pathname: withoutSlash(path) });
}

const paramsOf = (found: URLPatternResult): Record<string, string> =>
  Object.fromEntries(
    Object.entries(found.pathname.groups).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value] as const],
    ),
  );
