import { COMMON_READERS } from '#core/response/readers/common.ts';
import type { Readers } from '#core/response/readers/reader.ts';
import type { RawAnswers } from '#core/response/response.ts';
import { say } from '#i18n/say.ts';
import type { IslandModel } from '../model.ts';
import { fillAnswers, noticeOf, readAnswers, seedOf } from '../page/dom.ts';
import { clearProblems, showProblemAt, showProblems, type ToldProblem } from '../page/problems.ts';
import { addressOf, collectorOf, draftNameOf } from './address.ts';
import { check } from './check.ts';
import { settleExclusive } from './exclusive.ts';
import { openKeeping, type Draft, type Keeping } from './kept/keeping.ts';
import type { Unsent } from './kept/outbox.ts';
import { putAnswers } from './kept/put-answers.ts';
import { prefilled } from './prefill.ts';
import { send, type Outcome } from './send.ts';

/** `waiting`: sent by the respondent, kept on the device, not arrived yet. */
type Phase = 'answering' | 'sending' | 'waiting' | 'failed';

/**
 * The state of one survey page: what the answers on it amount to, and how far sending them has come. What is shown of
 * it watches it: the questions, the end of the form, and the features of the survey (`features.ts`).
 */
export class SurveyState {
  readonly form: HTMLFormElement;
  readonly model: IslandModel;
  /** Whether the device belongs to whoever comes next. */
  readonly isKiosk: boolean;
  /** The same for every attempt, so that an answer that was stored unnoticed is not stored twice. */
  #id: string | undefined = crypto.randomUUID?.();
  /** Problems are named once the respondent has tried to send, not while they are still answering. */
  #named: boolean;
  #touched = false;
  /** When answering began, in milliseconds since the page was opened. */
  #begun = 0;
  /** Never there where the browser keeps nothing. */
  #keeping: Keeping | undefined;

  /** What the controls hold, shown or not. */
  raw = $state.raw<RawAnswers>({});
  /** How the types of this page's items are read, as far as that has been fetched. */
  readers = $state.raw<Readers>(COMMON_READERS);
  /** What the answers amount to. */
  readonly check = $derived.by(() => check(this.model.items, this.raw, this.readers));
  phase = $state.raw<Phase>('answering');
  failure = $state.raw('');
  /** What happened without the respondent's doing: answers that were found again, or are on their way. */
  note = $state.raw('');
  /** Whether the page holds answers of an earlier visit. */
  resumed = $state.raw(false);
  /** Whether the note is laid over the page, because the respondent has not been to its place yet. */
  fresh = $state.raw(false);
  /** Whether the thanks stand in place of the form. */
  thanked = $state.raw(false);
  /** Puts an ending into the thanks that wait in the page, where the survey has several. */
  bring: ((thanks: Element, ending: string, receipt: string) => Promise<void>) | undefined;

  constructor(form: HTMLFormElement, model: IslandModel) {
    this.form = form;
    this.model = model;
    this.isKiosk = model.kiosk?.collectors.includes(collectorOf(location) ?? '') ?? false;
    this.#named = !noticeOf(document).hasAttribute('hidden');
  }

  /** Whether someone has begun to answer. */
  get used(): boolean {
    return this.#touched || this.#named;
  }

  /** Takes over the form as it stands, with whatever has been typed into it already. */
  takeOver(): void {
    const { form } = this;
    form.addEventListener('input', ({ target }) => this.#changed(target as HTMLInputElement));
    form.addEventListener('submit', (event) => {
      // Over plain HTTP browsers make no ids; the form then posts as it would without a script.
      if (!this.#id) return;
      event.preventDefault();
      void this.#submit(this.#id);
    });
    window.addEventListener('pageshow', () => this.read());
    this.read();
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[hreflang]'))
      link.search = location.search;
  }

  /** Reads the controls again, after they have been changed by something else than the respondent. */
  read(): void {
    this.raw = readAnswers(this.form);
  }

  /** Finds what the device has kept: answers of an earlier visit, and those that have not arrived yet. */
  async keep(): Promise<void> {
    if (!this.#id) return;
    const { form, model } = this;
    const { found, waiting } = model.messages.kept;
    this.#keeping = openKeeping(this.isKiosk ? undefined : draftNameOf(form), (unsent, outcome) =>
      this.#arrived(unsent, outcome),
    );
    const draft = this.#keeping?.draft();
    const linked = prefilled(model.items, location.search, this.readers);
    // A link is newer than an earlier visit, and what is on the page by now is newer than both. Nothing that a link
    // chose is kept before the respondent has touched the page: those who follow links are not all people.
    putAnswers(form, { ...draft?.answers, ...linked, ...readAnswers(form) });
    this.read();
    if (draft) {
      this.#id = draft.id;
      this.resumed = this.fresh = true;
      this.note = found;
    }
    if (this.#touched) this.#save();
    if (!this.#keeping || this.#keeping.outbox.empty) return;
    if (!this.isKiosk) {
      this.note = waiting;
      this.fresh = true;
    }
    await this.#keeping.outbox.flush();
  }

  /** What is on the page, not sent yet; undefined where no id could be made. */
  get draft(): Draft | undefined {
    return this.#id ? { id: this.#id, ...seedOf(this.form), answers: this.raw } : undefined;
  }

  /** Takes over answers that were begun elsewhere, under the id that they have there. */
  takeUp({ id, answers }: Draft, note: string): void {
    this.#id = id;
    fillAnswers(this.form, answers);
    this.read();
    this.#touched = this.resumed = true;
    this.tell(note);
    this.#save();
  }

  /** Says something that the respondent did not ask for, over the page, until they go on. */
  tell(note: string): void {
    this.fresh = true;
    this.note = note;
  }

  /** Forgets the answers of an earlier visit, on the page and on the device. */
  startAgain(): void {
    const { form, model } = this;
    if (this.thanked) this.#swap(false);
    this.#keeping?.forget();
    this.#id = crypto.randomUUID?.();
    this.resumed = this.#touched = this.#named = false;
    this.note = '';
    this.phase = 'answering';
    form.dispatchEvent(new Event('startagain'));
    fillAnswers(form, {});
    clearProblems(document, model.messages);
    this.read();
    form.querySelector<HTMLElement>('[data-controls] [name]')?.focus();
    window.scrollTo(0, 0);
  }

  #save(): void {
    const { draft } = this;
    if (draft) this.#keeping?.save(draft);
  }

  #changed(control: HTMLInputElement): void {
    // At a kiosk, the page was opened long before this respondent came.
    if (this.isKiosk && !this.#touched) this.#begun = performance.now();
    this.#touched = true;
    this.fresh = false;
    settleExclusive(this.form, this.model.items, control);
    this.read();
    if (this.#named) this.#nameProblemOf(control.name);
    if (this.phase === 'waiting' && this.#id) {
      this.#keeping?.outbox.withdraw(this.#id);
      this.phase = 'answering';
      this.note = '';
    }
    this.#save();
  }

  #nameProblemOf(item: string): void {
    const { messages, locale } = this.model;
    const problem = this.check.problems.find((one) => one.item === item);
    showProblemAt(document, item, problem, messages, locale);
  }

  async #submit(id: string): Promise<void> {
    if (this.phase === 'sending') return;
    if (this.phase === 'waiting') return this.#tryNow();
    this.read();
    const { problems, shown } = this.check;
    if (problems.length > 0) return this.name(problems);
    this.phase = 'sending';
    clearProblems(document, this.model.messages);
    const { version } = this.form.dataset;
    const elapsed = Math.round(performance.now() - this.#begun);
    const sending = { id, elapsed, version, ...seedOf(this.form), answers: shown };
    const unsent = { url: addressOf(location), sending };
    const outcome = await send(unsent.url, sending, fetch);
    if (outcome.kind === 'failed' && outcome.passing && this.#keeping?.outbox.put(unsent)) this.#wait();
    else this.#conclude(outcome);
  }

  /** The answers are sent as far as the respondent is concerned; the device keeps them until they arrive. */
  #wait(): void {
    this.#keeping?.forget();
    if (this.isKiosk) return this.#thank(undefined);
    this.phase = 'waiting';
    this.resumed = this.fresh = false;
    this.note = this.model.messages.kept.waiting;
  }

  async #tryNow(): Promise<void> {
    this.phase = 'sending';
    await this.#keeping?.outbox.flush();
    if ((this.phase as Phase) === 'sending') this.phase = 'waiting';
  }

  /** Something that waited has arrived, or was refused: the answers on this page, or some from before. */
  #arrived(unsent: Unsent, outcome: Outcome): void {
    // At a kiosk, whoever gave them has left.
    if (this.isKiosk) return;
    this.note = '';
    if (unsent.sending.id === this.#id) {
      if (outcome.kind !== 'stored') this.#save();
      return this.#conclude(outcome);
    }
    const { messages, locale } = this.model;
    if (outcome.kind === 'stored')
      this.note = say(locale, messages.kept.arrived, { receipt: outcome.receipt });
    else if (outcome.kind !== 'problems') this.note = outcome.message ?? '';
  }

  #conclude(outcome: Outcome): void {
    if (outcome.kind === 'stored' || outcome.kind === 'conflict') this.#keeping?.forget();
    if (outcome.kind === 'stored') return void this.#end(outcome.receipt, outcome.ending);
    if (outcome.kind === 'problems') return this.name(outcome.problems);
    const { offline, unavailable } = this.model.messages.failed;
    this.failure = outcome.message ?? (outcome.kind === 'failed' && outcome.offline ? offline : unavailable);
    this.phase = 'failed';
  }

  /** Names problems, or takes back what was named where there are none. */
  name(problems: readonly ToldProblem[]): void {
    this.#named = problems.length > 0;
    if (!this.#named) return clearProblems(document, this.model.messages);
    this.phase = 'answering';
    showProblems(document, problems, this.model.messages, this.model.locale);
    noticeOf(document).querySelector('h2')?.focus();
  }

  async #end(receipt: string, ending: string | null | undefined): Promise<void> {
    // Whoever has no connection any more is thanked as everyone is.
    if (ending) await this.bring?.(document.querySelector('[data-thanks]')!, ending, receipt).catch(() => {});
    this.#thank(receipt);
  }

  /** Puts the thanks that wait in the page into the place of the form; without a receipt where it has yet to come. */
  #thank(receipt: string | undefined): void {
    const thanks = document.querySelector('[data-thanks]')!;
    const heading = thanks.querySelector('h1')!;
    thanks.querySelector('.receipt')!.toggleAttribute('hidden', !receipt);
    thanks.querySelector('[data-receipt]')!.textContent = receipt ?? '';
    this.#swap(true);
    document.title = heading.textContent ?? '';
    heading.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }

  /** Shows the thanks or the form. Where nobody comes next, the form does not come back. */
  #swap(thanked: boolean): void {
    document.querySelector('[data-thanks]')!.toggleAttribute('hidden', !thanked);
    for (const part of [document.querySelector('[data-survey-head]'), this.form])
      if (this.isKiosk) part?.toggleAttribute('hidden', thanked);
      else part?.remove();
    this.thanked = thanked;
  }
}
