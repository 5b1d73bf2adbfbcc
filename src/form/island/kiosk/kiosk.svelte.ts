import { addressOf } from '../address.ts';
import type { SurveyState } from '../survey.svelte.ts';
import { runKiosk } from './kiosk.ts';
import { keepForOffline } from './offline.ts';

/** Makes the page one that nobody's answers can be found on, and that serves whoever comes next. */
export function start(survey: SurveyState): void {
  const { form, model } = survey;
  form.autocomplete = 'off';
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[hreflang]'))
    link.addEventListener('click', (event) => {
      event.preventDefault();
      location.replace(link.href);
    });
  const kiosk = runKiosk({
    document,
    locale: model.locale,
    words: model.kiosk!.words,
    used: () => survey.used,
    restart() {
      survey.startAgain();
      document.title = document.querySelector('h1')?.textContent ?? '';
      history.replaceState(null, '', addressOf(location));
    },
  });
  keepForOffline(form.dataset.survey!).catch(() => {});
  $effect(() => {
    if (survey.thanked) kiosk.thanked();
  });
}
