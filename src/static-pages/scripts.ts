import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/**
 * The text of every script that a page may run: those in it, those it asks for, and whatever these import, at once or
 * later.
 *
 * @param folder where the site was built
 */
export async function scriptsOf(html: string, folder: string): Promise<string> {
  const texts = new Map<string, string>();
  const waiting = [...html.matchAll(/<script\b[^>]*\ssrc="\/([^"]+)"/g)].map(([, path]) => path!);
  for (const path of waiting) {
    if (texts.has(path)) continue;
    const text = await readFile(join(folder, path), 'utf8');
    texts.set(path, text);
    waiting.push(
      ...[...text.matchAll(/["'`](\.\/[^"'`]+\.js)["'`]/g)].map(([, to]) => join(dirname(path), to!)),
    );
  }
  const inline = [...html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/g)]
    .filter(([, attributes]) => !attributes!.includes('application/json'))
    .map(([, , text]) => text!);
  return [...texts.values(), ...inline].join('\n');
}
