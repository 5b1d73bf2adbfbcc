/**
 * The contract between the survey's HTML and whoever drives it: the function writes answers and problems into the
 * static page with linkedom, the island does the same in the browser. Only standard DOM, no globals.
 *
 * The page holds one `form[data-survey]`, and in it one `[data-item="<id>"]` an item, which has its wording in
 * `[data-text]`, its controls, all named by the id, in `[data-controls]`, and the id `<item>.control` on the first of
 * them. Above the form stands an empty `[data-notice]`.
 */
import type { Problem, RawAnswers } from '#core/response/response.ts';
import type { FormMessages } from '#i18n/messages.ts';
import { say } from '#i18n/say.ts';

type Control = HTMLInputElement | HTMLTextAreaElement;

/** The words that problems are named in. */
export type ProblemMessages = Pick<FormMessages, 'error' | 'problem' | 'problems' | 'problemsHint'>;

/** The ids of an item's parts. Item ids have no dots, so none can collide with another. */
export const partId = (item: string, part: 'text' | 'help' | 'when' | 'control' | 'error') =>
  `${item}.${part}`;

/** What the controls of the form hold now, in the order of the page. Items without a value have no entry. */
export function readAnswers(form: HTMLFormElement): RawAnswers {
  const raw: Record<string, string[]> = {};
  for (const control of controlsOf(form)) {
    if (isText(control) ? control.value === '' : !(control as HTMLInputElement).checked) continue;
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
    else fillChoice(control as HTMLInputElement, values.includes(control.value));
  }
}

/**
 * Names every problem at the top of the page, with a link to its question, and at the question itself; marks what is
 * invalid and says "Error" in the title. Replaces what an earlier call showed.
 */
export function showProblems(
  document: Document,
  problems: readonly Problem[],
  messages: ProblemMessages,
  locale: string,
): void {
  clearProblems(document, messages);
  const places = new Set(problems.map((problem) => problem.item ?? problem.code));
  const list = element(document, 'ul');
  for (const problem of problems) {
    const field = problem.item === undefined ? null : fieldOf(document, problem.item);
    const words = problemWords(problem, messages, locale);
    if (field) markField(field, words, messages);
    list.append(field ? linked(document, field, words) : element(document, 'li', words));
  }
  const title = say(locale, messages.problems, { n: places.size });
  openNotice(document, 'problems', title, element(document, 'p', messages.problemsHint), list);
  retitle(document, messages, true);
}

/** Says at the top of the page that the answers could not be taken, and why. Replaces what an earlier call showed. */
export function showFailure(document: Document, message: string, messages: ProblemMessages): void {
  clearProblems(document, messages);
  openNotice(document, 'failure', message);
  retitle(document, messages, true);
}

/** Takes back what `showProblems` and `showFailure` did. */
export function clearProblems(document: Document, messages: ProblemMessages): void {
  const notice = noticeOf(document);
  notice.replaceChildren();
  notice.setAttribute('data-notice', '');
  notice.setAttribute('hidden', '');
  for (const field of document.querySelectorAll('[data-item]')) unmarkField(field);
  retitle(document, messages, false);
}

/**
 * Names or changes the problem of one item, or says that it is solved: at its question and in the list above. What is
 * solved keeps its place, so that nothing moves under the finger that solved it.
 */
export function showProblemAt(
  document: Document,
  item: string,
  problem: Problem | undefined,
  messages: ProblemMessages,
  locale: string,
): void {
  const field = fieldOf(document, item);
  if (!field) return;
  const before = field.querySelector('.item-error');
  if (problem) {
    unmarkField(field);
    markField(field, problemWords(problem, messages, locale), messages);
  } else if (before) {
    unmarkField(field);
    before.setAttribute('data-solved', '');
    field.querySelector('[data-controls]')!.before(before);
  }
  const link = [...noticeOf(document).querySelectorAll('a')].find(
    (one) => one.getAttribute('href') === controlHref(item),
  );
  link?.parentElement?.toggleAttribute('data-solved', !problem);
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

/** What is wrong, in words: its code chooses the message, its detail fills it in. */
export function problemWords(problem: Problem, messages: ProblemMessages, locale: string): string {
  const detail = problem.detail ?? {};
  return say(locale, messages.problem[problem.code], { ...detail, n: detail.min ?? detail.max ?? 0 });
}

function controlHref(item: string): string {
  return `#${partId(item, 'control')}`;
}

function controlsOf(root: ParentNode): Control[] {
  return [...root.querySelectorAll<Control>('[data-controls] [name]')];
}

/** Whether a control is typed in, and not chosen. */
function isText(control: Control): boolean {
  return (
    control.localName === 'textarea' || !['radio', 'checkbox'].includes(control.getAttribute('type') ?? '')
  );
}

function fillChoice(control: HTMLInputElement, chosen: boolean): void {
  control.toggleAttribute('checked', chosen);
  control.checked = chosen;
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

function markField(field: Element, words: string, messages: ProblemMessages): void {
  const document = field.ownerDocument;
  const item = field.getAttribute('data-item')!;
  const message = element(document, 'p');
  message.className = 'item-error';
  message.id = partId(item, 'error');
  const prefix = element(document, 'span', `${messages.error}: `);
  prefix.className = 'visually-hidden';
  message.append(prefix, words);
  field.querySelector('[data-controls]')!.before(message);
  field.setAttribute('data-invalid', '');
  // Whoever must answer it must see it, whether or not a script shows conditional items.
  if (field.hasAttribute('data-conditional')) field.setAttribute('data-decided', '');
  for (const one of invalidPartsOf(field)) one.setAttribute('aria-invalid', 'true');
  describe(field, message.id, true);
}

function unmarkField(field: Element): void {
  const id = partId(field.getAttribute('data-item')!, 'error');
  field.querySelector('.item-error')?.remove();
  field.removeAttribute('data-invalid');
  for (const one of invalidPartsOf(field)) one.removeAttribute('aria-invalid');
  describe(field, id, false);
}

/** ARIA knows "invalid" on a group of radios, on a checkbox and on a text field, but not on a single radio. */
function invalidPartsOf(field: Element): Element[] {
  return field.getAttribute('role') === 'radiogroup' ? [field] : controlsOf(field);
}

/** A group is described as a whole, a text field by itself. */
function describe(field: Element, id: string, on: boolean): void {
  const described = controlsOf(field).find(isText) ?? field;
  const ids = (described.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .filter((one) => one !== '' && one !== id);
  if (on) ids.push(id);
  if (ids.length > 0) described.setAttribute('aria-describedby', ids.join(' '));
  else described.removeAttribute('aria-describedby');
}

function linked(document: Document, field: Element, words: string): Element {
  const entry = element(document, 'li');
  const link = element(document, 'a', field.querySelector('[data-text]')?.textContent?.trim() ?? '');
  link.setAttribute('href', controlHref(field.getAttribute('data-item')!));
  entry.append(link, ` ${words}`);
  return entry;
}

function openNotice(
  document: Document,
  kind: 'problems' | 'failure',
  title: string,
  ...content: Element[]
): void {
  const notice = noticeOf(document);
  const heading = element(document, 'h2', title);
  heading.setAttribute('tabindex', '-1');
  // On a page that comes back from the function, the reader begins here; the island moves the focus itself.
  heading.setAttribute('autofocus', '');
  const alert = element(document, 'div');
  alert.setAttribute('role', 'alert');
  alert.append(heading, ...content);
  notice.replaceChildren(alert);
  notice.setAttribute('data-notice', kind);
  notice.removeAttribute('hidden');
}

function retitle(document: Document, messages: ProblemMessages, wrong: boolean): void {
  const title = document.querySelector('title');
  if (!title) return;
  const prefix = `${messages.error}: `;
  const text = title.textContent ?? '';
  const plain = text.startsWith(prefix) ? text.slice(prefix.length) : text;
  title.textContent = wrong ? prefix + plain : plain;
}

function element(document: Document, name: string, text?: string): HTMLElement {
  const made = document.createElement(name);
  if (text !== undefined) made.textContent = text;
  return made;
}
