import { readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { FEATURES } from '#form/island/features.ts';

/**
 * The text of every script that a page may run: those in it, those it asks for, and whatever these import, at once or
 * later. A form's page runs only those features that its model names.
 *
 * @param folder where the site was built
 */
export async function scriptsOf(html: string, folder: string): Promise<string> {
  const absent = absentFeatures(html);
  const texts = new Map<string, string>();
  const waiting = [...html.matchAll(/<script\b[^>]*\ssrc="\/([^"]+)"/g)].map(([, path]) => path!);
  for (const path of waiting) {
    if (texts.has(path)) continue;
    const text = await readFile(join(folder, path), 'utf8');
    texts.set(path, text);
    waiting.push(
      ...[...text.matchAll(/["'`](\.\/[^"'`]+\.js)["'`]/g)]
        .map(([, to]) => join(dirname(path), to!))
        .filter((to) => !absent.has(basename(to).split('.')[0]!)),
    );
  }
  const inline = [...html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/g)]
    .filter(([, attributes]) => !attributes!.includes('application/json'))
    .map(([, , text]) => text!);
  return [...texts.values(), ...inline].join('\n');
}

/**
 * The features that the form of a page does without; none where there is no form. The script of a feature has its name
 * (`form/island/features.ts`).
 */
function absentFeatures(html: string): ReadonlySet<string> {
  const model = /<script\b[^>]*\sdata-model\b[^>]*>([\s\S]*?)<\/script>/.exec(html)?.[1];
  if (model === undefined) return new Set();
  const { features } = JSON.parse(model) as { features: readonly string[] };
  return new Set(Object.keys(FEATURES).filter((feature) => !features.includes(feature)));
}
