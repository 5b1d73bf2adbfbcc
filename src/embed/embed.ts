import { inline } from './inline.ts';
import { popover } from './popover.ts';

/** Puts a survey where its script stands, or a button that opens it into the corner of the page. */
export function embed(script: HTMLScriptElement): void {
  const { survey, locale, c = '', popover: label, after = '0', days = '30' } = script.dataset;
  if (!survey) throw Error('Heed: data-survey is missing');
  const lang = locale ?? script.closest<HTMLElement>('[lang]')?.lang ?? '';
  const address = new URL(`/embed/${survey}/?${new URLSearchParams({ lang, c })}`, script.src);
  if (!label) return script.replaceWith(inline(address));
  const made = popover(address, label, Number(days));
  // Early in a page there is no body yet.
  if (made)
    setTimeout(() => (document.body ?? document.documentElement).append(made), parseFloat(after) * 1000);
}
