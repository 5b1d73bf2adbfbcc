import type { SurveyState } from '../survey.svelte.ts';
import { fetchEnding } from './fetch-ending.ts';

/** Lets the survey end in more than one way. Only the ending that was reached is fetched, and only then. */
export function start(survey: SurveyState): void {
  let restore: (() => void) | undefined;
  survey.bring = async (thanks, ending, receipt) => {
    const found = await fetchEnding(survey.model.thanks!, ending, receipt);
    // A device for everyone does not leave the survey.
    if (survey.isKiosk) found.querySelector('[data-go-on]')?.parentElement?.remove();
    const usual = [...thanks.childNodes];
    restore = () => thanks.replaceChildren(...usual);
    thanks.replaceChildren(...found.childNodes);
  };
  // Whoever comes next may come to another end.
  $effect(() => {
    if (survey.thanked || !restore) return;
    restore();
    restore = undefined;
  });
}
