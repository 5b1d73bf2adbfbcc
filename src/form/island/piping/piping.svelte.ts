import { fillPlaces } from '../../piping/fill.ts';
import type { SurveyState } from '../survey.svelte.ts';

/** Keeps what the texts of the page take up the same as what is answered. */
export function start(survey: SurveyState): void {
  const { pipes = {}, locale } = survey.model;
  $effect(() => {
    // What stands in place of the form once it is sent may have come only now.
    void survey.thanked;
    fillPlaces(document, pipes, survey.check.reads, location.search, locale);
  });
}
