import type { SurveyState } from './survey.svelte.ts';

/** Keeps the end of the form true: progress, what failed, what the respondent should know, and the button (SurveyEnd.astro). */
export function watchEnd(survey: SurveyState): void {
  const { messages, digits } = survey.model;
  const end = survey.form.querySelector('[data-end-of-form]')!;
  const progress = end.querySelector('progress')!;
  const failure = end.querySelector<HTMLElement>('.survey-failure')!;
  const note = end.querySelector('.survey-note')!;
  const again = note.querySelector('button')!;
  const button = end.querySelector<HTMLElement>('[type=submit]')!;
  const send = button.textContent!;
  const figure = (n: number) => String(n).replace(/\d/g, (digit) => digits?.[Number(digit)] ?? digit);

  again.onclick = () => survey.startAgain();
  $effect(() => {
    const { answered, asked } = survey.check;
    progress.value = answered;
    progress.max = asked;
    const values = { done: figure(answered), all: figure(asked) };
    write(
      end.querySelector('#progress')!,
      messages.progress.replace(/\{(done|all)\}/g, (_, name: 'done' | 'all') => values[name]),
    );
  });
  $effect(() => {
    failure.hidden = survey.phase !== 'failed';
    write(failure, survey.failure);
  });
  $effect(() => {
    note.toggleAttribute('data-open', survey.note !== '');
    note.toggleAttribute('data-over', survey.fresh);
    again.hidden = !survey.resumed;
    write(note.querySelector('p')!, survey.note);
  });
  $effect(() => {
    const { phase } = survey;
    button.setAttribute('aria-disabled', String(phase === 'sending'));
    write(button, phase === 'answering' ? send : phase === 'sending' ? messages.sending : messages.sendAgain);
  });
}

/** What a reader listens to is left alone where it says the same already. */
function write(element: Element, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}
