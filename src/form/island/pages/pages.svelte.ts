import { say } from '#i18n/say.ts';
import { isPage } from '../../pages/paged.ts';
import type { SurveyState } from '../survey.svelte.ts';

/** One section of the form, which is shown as a page. */
interface Leaf {
  readonly element: HTMLElement;
  readonly ids: readonly (string | null)[];
}

/** Shows the survey a page a section: Next looks at the answers of its page alone, the browser's Back goes a page back. */
export function start(survey: SurveyState): void {
  const { form, model } = survey;
  const head = document.querySelector<HTMLElement>('[data-survey-head]')!;
  const turner = form.querySelector('[data-page-turner]')!;
  const [back, next] = turner.querySelectorAll('button');
  const place = turner.querySelector('p')!;
  const bar = turner.querySelector('progress')!;
  const leaves: readonly Leaf[] = [...form.querySelectorAll<HTMLElement>(':scope > section')].map(
    (element) => ({
      element,
      ids: [...element.querySelectorAll('[data-item]')].map((item) => item.getAttribute('data-item')),
    }),
  );
  const itemsOf = ({ ids }: Leaf) => model.items.filter(({ id }) => ids.includes(id));
  let leaf = $state.raw(leaves.find(({ element }) => element.querySelector('[data-invalid]')) ?? leaves[0]!);
  const pages = $derived(leaves.filter((one) => isPage(itemsOf(one), survey.check.visible)));

  /** Shows the page that is open, and how far it is. */
  function draw(): void {
    const at = pages.indexOf(leaf);
    const words = say(model.locale, model.pages!, { page: at + 1, pages: pages.length });
    for (const one of leaves) one.element.hidden = one !== leaf;
    head.toggleAttribute('data-running', at > 0);
    back!.hidden = at <= 0;
    next!.hidden = at === pages.length - 1;
    form.dataset.paged = next!.hidden ? 'last' : 'more';
    bar.max = pages.length;
    bar.value = at + 1;
    if (place.textContent !== words) place.textContent = words;
  }

  function open(to: Leaf | undefined): void {
    if (!to) return;
    leaf = to;
    draw();
  }

  /** Opens a page and begins at its top, for the eye and for who listens. */
  function turn(to: Leaf | undefined): void {
    open(to);
    const title = head.querySelector('h1')!;
    const name = title.textContent ?? '';
    const later = leaf !== pages[0];
    const heading = later ? (leaf.element.querySelector('h2') ?? leaf.element) : title;
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
    document.title = later ? `${place.textContent} – ${name}` : name;
    window.scrollTo({ top: 0, behavior: 'instant' });
  }

  /** As turning by the buttons, so that the browser's Back finds the page again. A kiosk has no history. */
  function go(to: Leaf | undefined): void {
    survey.name([]);
    turn(to);
    if (!survey.isKiosk) history.pushState({ page: leaves.indexOf(leaf) }, '');
  }

  function forward(): void {
    const problems = survey.check.problems.filter(({ item }) => leaf.ids.includes(item ?? null));
    if (problems.length > 0) survey.name(problems);
    else go(pages[pages.indexOf(leaf) + 1]);
  }

  next!.onclick = forward;
  back!.onclick = () => go(pages[pages.indexOf(leaf) - 1]);
  // The Enter key in a field asks for the next page too, until there is none.
  form.addEventListener(
    'submit',
    (event) => {
      if (next!.hidden) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      forward();
    },
    { capture: true },
  );
  // What a problem leads to may stand on another page.
  document.querySelector('[data-notice]')!.addEventListener('click', (event) => {
    const link = (event.target as Element).closest('a');
    const control = link && document.getElementById(decodeURIComponent(link.hash.slice(1)));
    if (!control) return;
    event.preventDefault();
    open(leaves.find(({ element }) => element.contains(control)));
    control.focus();
  });
  form.addEventListener('startagain', () => {
    history.replaceState({ page: 0 }, '');
    open(leaves[0]);
  });
  history.replaceState({ page: leaves.indexOf(leaf) }, '');
  window.addEventListener('popstate', () => {
    const page = (history.state as { page?: number } | null)?.page;
    // Without one it is a link within the page.
    if (page === undefined || survey.thanked) return;
    survey.name([]);
    turn(pages.findLast((one) => leaves.indexOf(one) <= page));
  });
  $effect(draw);
}
