import type { Draft } from '../kept/keeping.ts';

/** What the fragment of a link begins with that holds answers. `order/arrange.ts` reads the seed behind it. */
export const MARK = '#go-on=';

/**
 * A draft as the fragment of a link, which browsers send to no server: `#go-on=<seed>.<sum>.<content>`. The content is the
 * draft as JSON, deflated where that is shorter (then the sum ends in `z`), in base64url.
 */
export async function fragmentOf(draft: Draft): Promise<string> {
  const { seed = '', ...rest } = draft;
  const plain = new TextEncoder().encode(JSON.stringify(rest));
  const packed = await through(plain, 'CompressionStream');
  const shorter = packed && packed.length < plain.length ? packed : undefined;
  return `${MARK}${seed}.${sumOf(plain)}${shorter ? 'z' : ''}.${toText(shorter ?? plain)}`;
}

/** The draft in a fragment; undefined where it is damaged, as by a mail program that cut the link off. */
export async function draftIn(fragment: string): Promise<Draft | undefined> {
  try {
    const [seed, sum = '', content = ''] = fragment.slice(MARK.length).split('.');
    const bytes = fromText(content);
    const plain = sum.endsWith('z') ? await through(bytes, 'DecompressionStream') : bytes;
    if (!plain || sumOf(plain) !== sum.replace('z', '')) return undefined;
    const { id, answers } = JSON.parse(new TextDecoder().decode(plain)) as Draft;
    return { id, answers, ...(seed ? { seed } : {}) };
  } catch {
    return undefined;
  }
}

/** Undefined where the browser has no such stream. */
async function through(
  bytes: Uint8Array<ArrayBuffer>,
  name: 'CompressionStream' | 'DecompressionStream',
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const Stream = globalThis[name];
  if (!Stream) return undefined;
  const stream = new Blob([bytes]).stream().pipeThrough(new Stream('deflate-raw'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** FNV-1a, 32 bits, in base 36: tells damage, keeps nobody out. */
function sumOf(bytes: Uint8Array): string {
  let sum = 0x811c9dc5;
  for (const byte of bytes) sum = Math.imul(sum ^ byte, 0x01000193);
  return (sum >>> 0).toString(36).replaceAll('z', 'Z');
}

function toText(bytes: Uint8Array): string {
  const letters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(letters).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function fromText(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) =>
    letter.charCodeAt(0),
  );
}
