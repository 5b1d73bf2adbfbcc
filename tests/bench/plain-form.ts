import { parseHTML } from 'linkedom';

/** Elements that a form is written with, and the attributes of theirs that make it work. The rest is dressing. */
const KEPT: Readonly<Record<string, readonly string[]>> = {
  form: ['method'],
  fieldset: [],
  legend: [],
  h2: [],
  p: [],
  label: ['for'],
  input: ['type', 'name', 'value', 'id'],
  textarea: ['name', 'id', 'rows', 'maxlength'],
  select: ['name', 'id'],
  option: ['value'],
  button: ['type'],
};
/** What says nothing without style or script. */
const DROPPED = 'script, style, svg, template, progress, .survey-progress, [aria-hidden="true"]';

/**
 * The survey of a survey page as the plainest form that asks the same: its title, its words and its controls as HTML
 * had them in 1995. No style, no script, no class.
 *
 * @param page the HTML of the survey page
 * @param action where it posts to
 * @throws Error when the page holds no survey form
 */
export function plainForm(page: string, action: string): string {
  const { document } = parseHTML(page);
  const form = document.querySelector('form[data-survey]');
  if (!form) throw new Error('The page holds no survey form.');
  for (const dressing of document.querySelectorAll(DROPPED)) dressing.remove();
  // Innermost first, so that what an unwrapped element leaves behind has been seen to.
  for (const element of [...form.querySelectorAll('*')].reverse()) undress(element);
  undress(form);
  form.setAttribute('action', action);
  const { lang } = document.documentElement;
  const title = text(document.querySelector('title'));
  const head = [...document.querySelectorAll('[data-survey-head] p')].map((line) => `<p>${text(line)}</p>`);
  return [
    `<!doctype html><html lang="${lang}" dir="${document.documentElement.getAttribute('dir') ?? 'ltr'}">`,
    '<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">',
    // Says that there is no icon, or the browser would ask for one.
    `<link rel="icon" href="data:,"><title>${title}</title>`,
    `<h1>${text(document.querySelector('h1'))}</h1>`,
    ...head,
    form.outerHTML.replaceAll(/<!--.*?-->/g, ''),
    '</html>',
  ].join('\n');
}

/** Takes an element's dressing off, or the element itself if it is nothing but that. */
function undress(element: Element): void {
  const kept = KEPT[element.localName];
  if (!kept) return element.replaceWith(...element.childNodes);
  for (const name of element.getAttributeNames()) if (!kept.includes(name)) element.removeAttribute(name);
}

const text = (element: Element | null): string =>
  (element?.textContent ?? '').trim().replaceAll('&', '&amp;').replaceAll('<', '&lt;');
