/** The thanks in the HTML of their page. Parsed alone: the styles of a whole page are not allowed on this one. */
const THANKS = /<section[^>]*data-thanks[^]*?<\/section>/;

/**
 * An ending as the page of thanks has it, written out by the server with its formatting and its link.
 *
 * @param page path of the page of thanks
 * @param receipt absent where nothing was stored
 */
export async function fetchEnding(page: string, ending: string, receipt?: string): Promise<Element> {
  const query = new URLSearchParams({ ...(receipt ? { receipt } : {}), ending });
  const reply = await fetch(`${page}?${query}`, { headers: { accept: 'text/html' } });
  const [section] = THANKS.exec(await reply.text()) ?? [];
  if (!reply.ok || !section) throw new Error('The ending cannot be shown.');
  const template = document.createElement('template');
  template.innerHTML = section;
  return document.importNode(template.content.firstElementChild!, true);
}
