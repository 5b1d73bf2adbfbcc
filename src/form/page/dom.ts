/**
 * The contract between the survey's HTML and whoever drives it: the function writes answers and problems into the
 * static page with linkedom, the island does the same in the browser. Only standard DOM, no globals.
 *
 * The page holds one `form[data-survey]`, and in it one `[data-item="<id>"]` an item, which has its wording in
 * `[data-text]`, its controls, all named by the id, in `[data-controls]`, and the id `<item>.control` on the first of
 * them. Above the form stands an empty `[data-notice]`.
 */
import type { RawAnswers } from '#core/response/response.ts';

export type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** The ids of an item's parts. Item ids have no dots, so none can collide with another. */
export const partId = (item: string, part: 'text' | 'help' | 'when' | 'control' | 'error') =>
  `${item}.${part}`;

/** What the controls of the form hold now, in the order of the page. Items without a value have no entry. */
export function readAnswers(form: HTMLFormElement): RawAnswers {
  const raw: Record<string, string[]> = {};
  for (const control of controlsOf(form)) {
    if (isTicked(control) ? !(control as HTMLInputElement).checked : control.value === '') continue;
    (raw[control.name] ??= []).push(control.value);
  }
  return raw;
}

/**
 * Puts raw answers into the controls, and nothing into the others, so that both the page on screen and the page
 * written out as HTML show them. Values that no control has are left out.
 */
export function fillAnswers(form: HTMLFormElement, raw: RawAnswers): void {
  for (const control of controlsOf(form)) {
    const values = Object.hasOwn(raw, control.name) ? raw[control.name]! : [];
    if (isText(control)) fillText(control, values[0] ?? '');
    else
      for (const choice of choicesOf(control)) {
        const chosen = values.includes(choice.value);
        const state = stateOf(choice);
        choice.toggleAttribute(state, chosen);
        const live = choice as HTMLInputElement;
        // In linkedom, letting go of an option lets go of the whole list, so nothing is said twice.
        if (live[state as 'checked'] !== chosen) live[state as 'checked'] = chosen;
      }
  }
}

/** What the page drew its orders from (`order/arrange.ts`), where it shows anything in random order. */
export function seedOf(form: HTMLFormElement): { readonly seed?: string } {
  const seed = form.querySelector<HTMLInputElement>('[name=_seed]')?.value;
  return seed ? { seed } : {};
}

/** The element around one item, or null where the page has none of that id. */
export function fieldOf(root: ParentNode, item: string): Element | null {
  return (
    [...root.querySelectorAll('[data-item]')].find((field) => field.getAttribute('data-item') === item) ??
    null
  );
}

/** The place above the form for problems and failures. */
export function noticeOf(document: Document): Element {
  return document.querySelector('[data-notice]')!;
}

export function controlsOf(root: ParentNode): Control[] {
  return [...root.querySelectorAll<Control>('[data-controls] [name]')];
}

/** Whether a control is typed in, and not chosen. */
export function isText(control: Control): boolean {
  return !isTicked(control) && control.localName !== 'select';
}

function isTicked(control: Control): boolean {
  return ['radio', 'checkbox'].includes(control.getAttribute('type') ?? '');
}

/** What a control that is not typed in can be set to: a box to itself, a list to its options. */
export function choicesOf(control: Control): readonly (HTMLInputElement | HTMLOptionElement)[] {
  return control.localName === 'select'
    ? [...control.querySelectorAll('option')]
    : [control as HTMLInputElement];
}

/** The property by which a choice is made, which is also the attribute that writes it into HTML. */
export function stateOf({ localName }: Element): 'checked' | 'selected' {
  return localName === 'option' ? 'selected' : 'checked';
}

function fillText(control: Control, text: string): void {
  if (control.localName === 'input') {
    if (text === '') control.removeAttribute('value');
    else control.setAttribute('value', text);
    control.value = text;
    return;
  }
  control.textContent = text;
  // linkedom writes a textarea out as it is, so that "</textarea>" in an answer would end it: escape it beforehand.
  const written = control.innerHTML === text && /[&<\n]/.test(text);
  if (written)
    control.textContent = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replace(/^\n/, '\n\n');
  else control.value = text;
}
