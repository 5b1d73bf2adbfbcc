/**
 * What is wrong with the answers, written into the page: by the function into the static page with linkedom, by the
 * island in the browser. Apart from `dom.ts`, because nobody's first answer needs it.
 */
import type { Problem } from '#core/response/response.ts';
import type { FormMessages } from '#i18n/messages/form.ts';
import { say } from '#i18n/say.ts';
import { controlsOf, fieldOf, isText, noticeOf, partId } from './dom.ts';

/** The words that problems are named in. */
export type ProblemMessages = Pick<FormMessages, 'error' | 'problems' | 'problemsHint'> & {
  readonly problem: Partial<FormMessages['problem']>;
};

/** A problem, with the words of whoever found it where that was not the page. */
export type ToldProblem = Problem & { readonly message?: string };

/**
 * Names every problem at the top of the page, with a link to its question, and at the question itself; marks what is
 * invalid and says "Error" in the title. Replaces what an earlier call showed.
 */
export function showProblems(
  document: Document,
  problems: readonly ToldProblem[],
  messages: ProblemMessages,
  locale: string,
): void {
  clearProblems(document, messages);
  const places = new Set(problems.map((problem) => problem.item ?? problem.code));
  const list = element(document, 'ul');
  for (const problem of inPageOrder(document, problems)) {
    const field = problem.item === undefined ? null : fieldOf(document, problem.item);
    const words = problemWords(problem, messages, locale);
    if (field) markField(field, words, messages);
    list.append(field ? linked(document, field, words) : element(document, 'li', words));
  }
  const title = say(locale, messages.problems, { n: places.size });
  openNotice(document, 'problems', title, element(document, 'p', messages.problemsHint), list);
  retitle(document, messages, true);
}

/** Problems as their questions stand on the page; those of the whole first. */
function inPageOrder(document: Document, problems: readonly Problem[]): readonly Problem[] {
  const fields = [...document.querySelectorAll('[data-item]')].map((field) =>
    field.getAttribute('data-item'),
  );
  const placeOf = ({ item }: Problem) => fields.indexOf(item ?? null);
  return [...problems].sort((one, other) => placeOf(one) - placeOf(other));
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
  problem: ToldProblem | undefined,
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

/** What is wrong, in words: its code chooses the message, its detail fills it in. */
export function problemWords(problem: ToldProblem, messages: ProblemMessages, locale: string): string {
  const detail = problem.detail ?? {};
  const words = messages.problem[problem.code];
  if (words === undefined) return problem.message ?? messages.error;
  return say(locale, words, { ...detail, n: detail.min ?? detail.max ?? 0 });
}

function controlHref(item: string): string {
  return `#${partId(item, 'control')}`;
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
