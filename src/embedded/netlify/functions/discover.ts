import { readdir } from 'node:fs/promises';
import { join, parse } from 'node:path';

/** A function on disk: its name and its entry file. */
export type FunctionFile = { readonly name: string; readonly file: string };

const SCRIPT = /^\.(ts|mts|js|mjs)$/;

/**
 * Lists the functions in a folder by Netlify's rules: a script at the top level, or a folder that holds a script
 * called `index` or like the folder. A folder that does not exist has none.
 */
export async function discoverFunctions(folder: string): Promise<FunctionFile[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const found = await Promise.all(
    entries.map(async (entry): Promise<FunctionFile[]> => {
      if (!entry.isDirectory()) {
        const { name, ext } = parse(entry.name);
        return SCRIPT.test(ext) && !entry.name.endsWith('.d.ts')
          ? [{ name, file: join(folder, entry.name) }]
          : [];
      }
      const inside = await readdir(join(folder, entry.name));
      const main = [entry.name, 'index']
        .flatMap((stem) => inside.filter((file) => parse(file).name === stem && SCRIPT.test(parse(file).ext)))
        .at(0);
      return main === undefined ? [] : [{ name: entry.name, file: join(folder, entry.name, main) }];
    }),
  );
  return found.flat().sort((a, b) => (a.name < b.name ? -1 : 1));
}
