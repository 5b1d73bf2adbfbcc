/**
 * An ending as the page of thanks has it, written out by the server with its formatting and its link.
 *
 * @param page path of the page of thanks
 * @param receipt absent where nothing was stored
 */
export async function fetchEnding(page: string, ending: string, receipt?: string): Promise<Element> {
  const query = new URLSearchParams({ ...(receipt ? { receipt } : {}), ending });
  const reply = await fetch(`${page}?${query}`, { headers: { accept: 'text/html' } });
  const found = new DOMParser()
    .parseFromString(await reply.text(), 'text/html')
    .querySelector('[data-thanks]');
  if (!reply.ok || !found) throw new Error('The ending cannot be shown.');
  return document.importNode(found, true);
}
