import type { Problem } from '#core/response/response.ts';
import type { IslandModel } from '../model.ts';
import { clearProblems, fieldOf, noticeOf, readAnswers, showProblemAt, showProblems } from '../page/dom.ts';
import { check, type Check } from './check.ts';
import { settleExclusive } from './exclusive.ts';
import { send } from './send.ts';

/** The state of one survey page: what the answers on it amount to, and how far sending them has come. */
export class SurveyState {
  readonly #model: IslandModel;
  /** The same for every attempt, so that an answer that was stored unnoticed is not stored twice. */
  readonly #id: string | undefined = crypto.randomUUID?.();
  #form: HTMLFormElement | undefined;
  /** Problems are named once the respondent has tried to send, not while they are still answering. */
  #named = false;
  #check: Check;

  answered = $state(0);
  asked = $state(0);
  phase = $state<'answering' | 'sending' | 'failed'>('answering');
  failure = $state('');

  constructor(model: IslandModel) {
    this.#model = model;
    this.#check = check(model.items, {});
    this.#count();
  }

  /** Takes over the form as it stands, with whatever has been typed into it already. */
  takeOver(form: HTMLFormElement): () => void {
    this.#form = form;
    const changed = (event: Event) => this.#changed(event.target as HTMLInputElement);
    const submitted = (event: Event) => {
      // Over plain HTTP browsers make no ids; the form then posts as it would without a script.
      if (!this.#id) return;
      event.preventDefault();
      void this.#submit(this.#id);
    };
    const restored = () => this.#read();
    form.addEventListener('input', changed);
    form.addEventListener('submit', submitted);
    window.addEventListener('pageshow', restored);
    this.#read();
    this.#named = !noticeOf(form.ownerDocument).hasAttribute('hidden');
    form.setAttribute('data-live', '');
    for (const link of form.ownerDocument.querySelectorAll<HTMLAnchorElement>('a[hreflang]'))
      link.search = location.search;
    return () => {
      form.removeEventListener('input', changed);
      form.removeEventListener('submit', submitted);
      window.removeEventListener('pageshow', restored);
    };
  }

  #changed(control: HTMLInputElement): void {
    settleExclusive(this.#form!, this.#model.items, control);
    this.#read();
    if (this.#named) this.#nameProblemOf(control.name);
  }

  /** Reads the page and shows what the answers on it call for. */
  #read(): void {
    const { items } = this.#model;
    this.#check = check(items, readAnswers(this.#form!));
    for (const item of items) {
      if (!item.visibleIf) continue;
      const field = fieldOf(this.#form!, item.id);
      field?.toggleAttribute('hidden', !this.#check.visible.has(item.id));
      field?.setAttribute('data-decided', '');
    }
    this.#count();
  }

  #count(): void {
    this.answered = this.#check.answered;
    this.asked = this.#check.asked;
  }

  #nameProblemOf(item: string): void {
    const { messages, locale } = this.#model;
    const problem = this.#check.problems.find((one) => one.item === item);
    showProblemAt(this.#form!.ownerDocument, item, problem, messages, locale);
  }

  async #submit(id: string): Promise<void> {
    if (this.phase === 'sending') return;
    this.#read();
    if (this.#check.problems.length > 0) return this.#name(this.#check.problems);
    clearProblems(this.#form!.ownerDocument, this.#model.messages);
    this.phase = 'sending';
    const { failed } = this.#model.messages;
    const sending = { id, elapsed: Math.round(performance.now()), answers: this.#check.shown };
    const outcome = await send(location.pathname + location.search, sending, fetch);
    if (outcome.kind === 'stored') return this.#thank(outcome.receipt);
    if (outcome.kind === 'problems') return this.#name(outcome.problems);
    this.failure = outcome.message ?? (outcome.offline ? failed.offline : failed.unavailable);
    this.phase = 'failed';
  }

  #name(problems: readonly Problem[]): void {
    const { ownerDocument } = this.#form!;
    this.phase = 'answering';
    this.#named = true;
    showProblems(ownerDocument, problems, this.#model.messages, this.#model.locale);
    noticeOf(ownerDocument).querySelector('h2')?.focus();
  }

  /** Puts the thanks that wait in the page into the place of the form. */
  #thank(receipt: string): void {
    const { ownerDocument } = this.#form!;
    const thanks = ownerDocument.querySelector('[data-thanks]')!;
    const heading = thanks.querySelector('h1')!;
    thanks.querySelector('[data-receipt]')!.textContent = receipt;
    ownerDocument.querySelector('[data-survey-head]')?.remove();
    this.#form!.remove();
    thanks.removeAttribute('hidden');
    ownerDocument.title = heading.textContent ?? '';
    heading.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }
}
