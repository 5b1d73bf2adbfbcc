import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);

export type Encoding = 'br' | 'gzip' | 'identity';

/**
 * A whole response held in memory: what the server sends again and again. Its compressed forms are made when
 * first asked for and kept.
 */
export type Representation = {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Uint8Array<ArrayBuffer>;
  /** Opaque tag of the body without quotes; undefined where a client has nothing to revalidate. */
  readonly etag: string | undefined;
  readonly encoded: Map<Encoding, Promise<Uint8Array<ArrayBuffer>>>;
};

/** Holds a body with its status and headers. With `revalidates` it gets a strong entity tag from its bytes. */
export function represent(
  body: Uint8Array<ArrayBuffer>,
  { status = 200, headers = new Headers(), revalidates = true } = {},
): Representation {
  const etag = revalidates ? createHash('sha256').update(body).digest('base64url').slice(0, 24) : undefined;
  return { status, headers, body, etag, encoded: new Map() };
}

/**
 * Answers a request from a representation: negotiated compression, `ETag` and 304 (RFC 9110, 8.8.3 and 13.1.2),
 * no body for HEAD.
 */
export async function answer(request: Request, from: Representation, extra?: Headers): Promise<Response> {
  const headers = new Headers(from.headers);
  extra?.forEach((value, name) => headers.set(name, value));
  const compressible = isCompressible(from, headers);
  const encoding = compressible ? negotiate(request.headers.get('accept-encoding')) : 'identity';
  if (compressible) headers.append('vary', 'Accept-Encoding');
  if (from.etag !== undefined) {
    // One tag for each encoding: the bytes differ, so a strong tag has to.
    headers.set('etag', `"${from.etag}${encoding === 'identity' ? '' : `-${encoding}`}"`);
    if (from.status === 200 && isFresh(request.headers.get('if-none-match'), from.etag)) {
      headers.delete('content-type');
      return new Response(null, { status: 304, headers });
    }
  }
  const body = await encode(from, encoding);
  if (encoding !== 'identity') headers.set('content-encoding', encoding);
  const mayHaveBody = from.status !== 204 && from.status !== 304;
  if (mayHaveBody) headers.set('content-length', String(body.byteLength));
  const sendsBody = mayHaveBody && request.method !== 'HEAD';
  return new Response(sendsBody ? body : null, { status: from.status, headers });
}

function isFresh(ifNoneMatch: string | null, etag: string): boolean {
  return (ifNoneMatch ?? '').split(',').some((part) => {
    const tag = part.trim().replace(/^W\//, '');
    return tag === '*' || [`"${etag}"`, `"${etag}-br"`, `"${etag}-gzip"`].includes(tag);
  });
}

const COMPRESSIBLE =
  /^(text\/|application\/(javascript|json|xml|manifest\+json|wasm|[\w.+-]+\+(json|xml))|image\/svg\+xml|font\/(ttf|otf))/i;

/** Below this, compressed is not smaller by anything a network notices. Bytes. */
const WORTH_COMPRESSING = 256;

const isCompressible = ({ body }: Representation, headers: Headers): boolean =>
  body.byteLength >= WORTH_COMPRESSING &&
  !headers.has('content-encoding') &&
  COMPRESSIBLE.test(headers.get('content-type') ?? '');

/** The best encoding a client accepts, with RFC 9110's `q=0` as a refusal. */
function negotiate(acceptEncoding: string | null): Encoding {
  const accepted = new Set(
    (acceptEncoding ?? '')
      .split(',')
      .map((part) =>
        part
          .trim()
          .toLowerCase()
          .split(/\s*;\s*q=/),
      )
      .filter(([, quality]) => quality === undefined || Number(quality) > 0)
      .map(([name]) => name),
  );
  if (accepted.has('br')) return 'br';
  return accepted.has('gzip') ? 'gzip' : 'identity';
}

function encode(from: Representation, encoding: Encoding): Promise<Uint8Array<ArrayBuffer>> {
  if (encoding === 'identity' || from.body.byteLength === 0) return Promise.resolve(from.body);
  const kept = from.encoded.get(encoding);
  if (kept) return kept;
  const made =
    encoding === 'br'
      ? brotli(from.body, {
          params: {
            // A level a CDN can afford while a client waits.
            [constants.BROTLI_PARAM_QUALITY]: 6,
            [constants.BROTLI_PARAM_SIZE_HINT]: from.body.byteLength,
          },
        })
      : gzipped(from.body, { level: 6 });
  const bytes = made.then((buffer) => new Uint8Array(buffer));
  from.encoded.set(encoding, bytes);
  return bytes;
}
