/** The largest submission, in bytes: far above what the longest honest answers need. */
export const BODY_LIMIT = 64 * 1024;

export type Body =
  | { readonly kind: 'form'; readonly form: URLSearchParams }
  | { readonly kind: 'json'; readonly json: unknown }
  | { readonly kind: 'tooLarge' }
  | { readonly kind: 'wrongType'; readonly type: string }
  /** It claims to be JSON and is not. */
  | { readonly kind: 'notJson' };

/** Reads the body of a request, form-encoded or JSON, and no further than the limit. */
export async function readBody(request: Request): Promise<Body> {
  const type = (request.headers.get('content-type') ?? '').split(';')[0]!.trim().toLowerCase();
  const isJson = type === 'application/json';
  if (!isJson && type !== 'application/x-www-form-urlencoded') return { kind: 'wrongType', type };
  const text = await readText(request);
  if (text === undefined) return { kind: 'tooLarge' };
  if (!isJson) return { kind: 'form', form: new URLSearchParams(text) };
  try {
    return { kind: 'json', json: JSON.parse(text) as unknown };
  } catch {
    return { kind: 'notJson' };
  }
}

/** The body as text, or undefined when it is larger than the limit, whatever its headers claim. */
async function readText(request: Request): Promise<string | undefined> {
  if (Number(request.headers.get('content-length') ?? 0) > BODY_LIMIT) return undefined;
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength;
    if (size > BODY_LIMIT) return undefined;
    chunks.push(chunk);
  }
  return new TextDecoder().decode(Buffer.concat(chunks));
}
