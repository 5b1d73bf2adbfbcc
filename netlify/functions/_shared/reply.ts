import { frameAncestors } from '#core/survey/framing.ts';

/** What every reply of a function carries: the rules of netlify.toml reach static files alone. */
const HEADERS = {
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'content-security-policy': frameAncestors(),
};

/** Whether the sender is a person with a page before them rather than a script. */
export function wantsHtml(request: Request): boolean {
  return (request.headers.get('accept') ?? '').includes('text/html');
}

export function html(status: number, body: string, headers: Record<string, string> = {}): Response {
  return new Response(body, {
    status,
    headers: { ...HEADERS, 'content-type': 'text/html; charset=utf-8', ...headers },
  });
}

export function json(status: number, body: unknown, headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify(body), {
    status,
    headers: { ...HEADERS, 'content-type': 'application/json; charset=utf-8', ...headers },
  });
}

/** A machine-readable refusal (RFC 9457, Problem Details for HTTP APIs); `more` are its extension members. */
export function problemJson(
  status: number,
  problem: { readonly title: string; readonly detail?: string; readonly more?: Record<string, unknown> },
  headers: Record<string, string> = {},
): Response {
  const { title, detail, more } = problem;
  return json(
    status,
    { type: 'about:blank', title, status, ...(detail ? { detail } : {}), ...more },
    { ...headers, 'content-type': 'application/problem+json; charset=utf-8' },
  );
}

export function redirect(status: 303 | 307, location: string): Response {
  return new Response(null, { status, headers: { ...HEADERS, location } });
}
