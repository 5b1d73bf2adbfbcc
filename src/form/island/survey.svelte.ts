import type { Problem } from '#core/response/response.ts';
import { say } from '#i18n/say.ts';
import type { IslandModel } from '../model.ts';
import { fieldOf, noticeOf, readAnswers } from '../page/dom.ts';
import { addressOf, collectorOf, draftNameOf } from './address.ts';
import { check, type Check } from './check.ts';
import { settleExclusive } from './exclusive.ts';
import type { Keeping } from './kept/keeping.ts';
import type { Unsent } from './kept/outbox.ts';
import type * as later from './later.ts';
import type { Outcome } from './send.ts';

type Later = typeof later;

/** `waiting`: sent by the respondent, kept on the device, not arrived yet. */
type Phase = 'answering' | 'sending' | 'waiting' | 'failed';

/** The state of one survey page: what the answers on it amount to, and how far sending them has come. */
export class SurveyState {
  readonly #model: IslandModel;
  /** The same for every attempt, so that an answer that was stored unnoticed is not stored twice. */
  #id: string | undefined = crypto.randomUUID?.();
  #form: HTMLFormElement | undefined;
  /** Problems are named once the respondent has tried to send, not while they are still answering. */
  #named = false;
  #check: Check;
  #touched = false;
  /** When answering began, in milliseconds since the page was opened. */
  #begun = 0;
  /** There once it has been fetched; whatever is called after a first attempt to send may rely on it. */
  #later: Later | undefined;
  /** Never there where the browser keeps nothing. */
  #keeping: Keeping | undefined;
  /** There where the device is everyone's. */
  #kiosk: { thanked(): void } | undefined;

  answered = $state.raw(0);
  asked = $state.raw(0);
  phase = $state.raw<Phase>('answering');
  failure = $state.raw('');
  /** What happened without the respondent's doing: answers that were found again, or are on their way. */
  note = $state.raw('');
  /** Whether the page holds answers of an earlier visit. */
  resumed = $state.raw(false);
  /** Whether the note is laid over the page, because the respondent has not been to its place yet. */
  fresh = $state.raw(false);

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
    // Without it the page can still be answered; sending asks for it again.
    if (this.#id) this.#keep().catch(() => {});
    if (this.#isKiosk) this.#serve().catch(() => {});
    return () => {
      form.removeEventListener('input', changed);
      form.removeEventListener('submit', submitted);
      window.removeEventListener('pageshow', restored);
    };
  }

  /** Forgets the answers of an earlier visit, on the page and on the device. */
  startAgain(): void {
    const form = this.#form!;
    this.#keeping?.forget();
    this.#id = crypto.randomUUID?.();
    this.resumed = this.#touched = this.#named = false;
    this.note = '';
    this.phase = 'answering';
    this.#later!.fillAnswers(form, {});
    this.#later!.clearProblems(form.ownerDocument, this.#model.messages);
    this.#read();
    form.querySelector<HTMLElement>('[data-controls] [name]')?.focus();
    window.scrollTo(0, 0);
  }

  /** Makes the page one that nobody's answers can be found on, and that serves whoever comes next. */
  async #serve(): Promise<void> {
    const form = this.#form!;
    const { ownerDocument: document } = form;
    form.autocomplete = 'off';
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[hreflang]'))
      link.addEventListener('click', (event) => {
        event.preventDefault();
        location.replace(link.href);
      });
    const { runKiosk } = await import('./kiosk/kiosk.ts');
    this.#kiosk = runKiosk({
      document,
      locale: this.#model.locale,
      words: this.#model.kiosk!.words,
      used: () => this.#touched || this.#named,
      restart: () => this.#serveNext(),
    });
  }

  #serveNext(): void {
    const { ownerDocument: document } = this.#form!;
    this.#swap(false);
    document.title = document.querySelector('h1')?.textContent ?? '';
    history.replaceState(null, '', addressOf(location));
    this.startAgain();
  }

  /** Fetches what the first answer does not need, once more where that failed. */
  async #fetchLater(): Promise<Later> {
    return (this.#later ??= await import('./later.ts'));
  }

  /** Finds what the device has kept: answers of an earlier visit, and those that have not arrived yet. */
  async #keep(): Promise<void> {
    const form = this.#form!;
    const { openKeeping, prefilled, putAnswers } = await this.#fetchLater();
    this.#keeping = openKeeping(this.#isKiosk ? undefined : draftNameOf(form), (unsent, outcome) =>
      this.#arrived(unsent, outcome),
    );
    const draft = this.#keeping?.draft();
    const linked = prefilled(this.#model.items, location.search);
    // A link is newer than an earlier visit, and what is on the page by now is newer than both. Nothing that a link
    // chose is kept before the respondent has touched the page: those who follow links are not all people.
    putAnswers(form, { ...draft?.answers, ...linked, ...readAnswers(form) });
    this.#read();
    if (draft) {
      this.#id = draft.id;
      this.resumed = this.fresh = true;
      this.note = this.#model.messages.kept.found;
    }
    if (this.#touched) this.#save();
    if (!this.#keeping || this.#keeping.outbox.empty) return;
    if (!this.#isKiosk) {
      this.note = this.#model.messages.kept.waiting;
      this.fresh = true;
    }
    await this.#keeping.outbox.flush();
  }

  /** Whether the device belongs to whoever comes next. */
  get #isKiosk(): boolean {
    return this.#model.kiosk?.collectors.includes(collectorOf(location) ?? '') ?? false;
  }

  #save(): void {
    if (this.#id) this.#keeping?.save({ id: this.#id, answers: readAnswers(this.#form!) });
  }

  #changed(control: HTMLInputElement): void {
    // At a kiosk, the page was opened long before this respondent came.
    if (this.#isKiosk && !this.#touched) this.#begun = performance.now();
    this.#touched = true;
    this.fresh = false;
    settleExclusive(this.#form!, this.#model.items, control);
    this.#read();
    if (this.#named) this.#nameProblemOf(control.name);
    if (this.phase === 'waiting' && this.#id) {
      this.#keeping?.outbox.withdraw(this.#id);
      this.phase = 'answering';
      this.note = '';
    }
    this.#save();
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
    this.#later?.showProblemAt(this.#form!.ownerDocument, item, problem, messages, locale);
  }

  async #submit(id: string): Promise<void> {
    if (this.phase === 'sending') return;
    if (this.phase === 'waiting') return this.#tryNow();
    this.#read();
    const { problems, shown } = this.#check;
    this.phase = 'sending';
    const page = await this.#fetchLater().catch(() => undefined);
    if (!page) return this.#conclude({ kind: 'failed', message: undefined, offline: true, passing: true });
    if (problems.length > 0) return this.#name(problems);
    page.clearProblems(this.#form!.ownerDocument, this.#model.messages);
    const sending = { id, elapsed: Math.round(performance.now() - this.#begun), answers: shown };
    const unsent = { url: addressOf(location), sending };
    const outcome = await page.send(unsent.url, sending, fetch);
    if (outcome.kind === 'failed' && outcome.passing && this.#keeping?.outbox.put(unsent)) this.#wait();
    else this.#conclude(outcome);
  }

  /** The answers are sent as far as the respondent is concerned; the device keeps them until they arrive. */
  #wait(): void {
    this.#keeping?.forget();
    if (this.#isKiosk) return this.#thank(undefined);
    this.phase = 'waiting';
    this.resumed = this.fresh = false;
    this.note = this.#model.messages.kept.waiting;
  }

  async #tryNow(): Promise<void> {
    this.phase = 'sending';
    await this.#keeping?.outbox.flush();
    if ((this.phase as Phase) === 'sending') this.phase = 'waiting';
  }

  /** Something that waited has arrived, or was refused: the answers on this page, or some from before. */
  #arrived(unsent: Unsent, outcome: Outcome): void {
    // At a kiosk, whoever gave them has left.
    if (this.#isKiosk) return;
    this.note = '';
    if (unsent.sending.id === this.#id) {
      if (outcome.kind !== 'stored') this.#save();
      return this.#conclude(outcome);
    }
    const { messages, locale } = this.#model;
    if (outcome.kind === 'stored')
      this.note = say(locale, messages.kept.arrived, { receipt: outcome.receipt });
    else if (outcome.kind !== 'problems') this.note = outcome.message ?? '';
  }

  #conclude(outcome: Outcome): void {
    if (outcome.kind === 'stored' || outcome.kind === 'conflict') this.#keeping?.forget();
    if (outcome.kind === 'stored') return this.#thank(outcome.receipt);
    if (outcome.kind === 'problems') return this.#name(outcome.problems);
    const { offline, unavailable } = this.#model.messages.failed;
    this.failure = outcome.message ?? (outcome.kind === 'failed' && outcome.offline ? offline : unavailable);
    this.phase = 'failed';
  }

  #name(problems: readonly Problem[]): void {
    const { ownerDocument } = this.#form!;
    this.phase = 'answering';
    this.#named = true;
    this.#later?.showProblems(ownerDocument, problems, this.#model.messages, this.#model.locale);
    noticeOf(ownerDocument).querySelector('h2')?.focus();
  }

  /** Puts the thanks that wait in the page into the place of the form; without a receipt where it has yet to come. */
  #thank(receipt: string | undefined): void {
    const { ownerDocument } = this.#form!;
    const thanks = ownerDocument.querySelector('[data-thanks]')!;
    const heading = thanks.querySelector('h1')!;
    thanks.querySelector('.receipt')!.toggleAttribute('hidden', !receipt);
    thanks.querySelector('[data-receipt]')!.textContent = receipt ?? '';
    this.#swap(true);
    ownerDocument.title = heading.textContent ?? '';
    heading.focus({ preventScroll: true });
    window.scrollTo(0, 0);
    this.#kiosk?.thanked();
  }

  /** Shows the thanks or the form. Where nobody comes next, the form does not come back. */
  #swap(thanked: boolean): void {
    const { ownerDocument } = this.#form!;
    ownerDocument.querySelector('[data-thanks]')!.toggleAttribute('hidden', !thanked);
    for (const part of [ownerDocument.querySelector('[data-survey-head]'), this.#form])
      if (this.#kiosk) part?.toggleAttribute('hidden', thanked);
      else part?.remove();
  }
}
