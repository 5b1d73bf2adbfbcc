import { linksIn, withoutOrigin } from './links.ts';

/** What a path of the site answers. */
export interface Answer {
  readonly body: Uint8Array;
  readonly isPage: boolean;
}

/**
 * Everything that can be reached from some paths: what they answer, what that leads to, and so on.
 *
 * @param origin what pages take for the address of the site
 * @param fetch undefined where there is nothing at a path
 * @param isWanted paths that are not are neither asked for nor followed
 */
export async function crawl(
  origin: string,
  from: readonly string[],
  fetch: (path: string) => Promise<Answer | undefined>,
  isWanted: (path: string) => boolean,
): Promise<ReadonlyMap<string, Answer>> {
  const found = new Map<string, Answer>();
  const seen = new Set(from);
  const open = [...from];
  for (let path = open.shift(); path !== undefined; path = open.shift()) {
    const answer = await fetch(path);
    if (!answer) continue;
    found.set(path, answer);
    if (!answer.isPage) continue;
    for (const link of linksIn(withoutOrigin(new TextDecoder().decode(answer.body), origin))) {
      if (seen.has(link) || !isWanted(link)) continue;
      seen.add(link);
      open.push(link);
    }
  }
  return found;
}
