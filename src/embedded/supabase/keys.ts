import { randomBytes } from 'node:crypto';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

/** The two keys of a Supabase project, in the form Supabase gives them today. */
export interface Keys {
  /** Makes a request as `anon`. */
  readonly publishableKey: string;
  /** Makes a request as `service_role`. */
  readonly secretKey: string;
}

const Stored = z.object({
  publishableKey: z.string().startsWith('sb_publishable_'),
  secretKey: z.string().startsWith('sb_secret_'),
});

/** Random keys. */
export function makeKeys(): Keys {
  const random = () => randomBytes(24).toString('base64url');
  return { publishableKey: `sb_publishable_${random()}`, secretKey: `sb_secret_${random()}` };
}

/**
 * The keys of a folder, made the first time it is asked for. Only the owner of the file can read it.
 *
 * @throws Error when the file is there and holds no keys
 */
export async function keysOf(home: string): Promise<Keys> {
  const file = join(home, 'keys.json');
  const text = await readFile(file, 'utf8').catch(() => null);
  if (text === null) {
    const draft = `${file}.${process.pid}.draft`;
    await mkdir(home, { recursive: true, mode: 0o700 });
    await writeFile(draft, JSON.stringify(makeKeys(), null, 2), { mode: 0o600 });
    // Of two that make keys at once the first one's stay.
    await link(draft, file).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    });
    await rm(draft);
    return keysOf(home);
  }
  try {
    return Stored.parse(JSON.parse(text));
  } catch {
    throw new Error(`${file} holds no keys. Delete it: new ones are made at the next start.`);
  }
}
