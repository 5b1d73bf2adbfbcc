import type { IslandModel } from '../model.ts';
import { watchEnd } from './end.svelte.ts';
import { FEATURES } from './features.ts';
import { watchQuestions } from './questions.svelte.ts';
import { SurveyState } from './survey.svelte.ts';

/**
 * Brings the page to life as the server has rendered it: what changes is watched by Svelte's effects, which write into
 * the elements that stand there. In steps, so that the page is never deaf for longer than a moment.
 */
const form = document.querySelector<HTMLFormElement>('form[data-survey]')!;
const model = JSON.parse(document.querySelector('[data-model]')!.textContent!) as IslandModel;
const survey = new SurveyState(form, model);
survey.takeOver();
$effect.root(() => {
  watchQuestions(survey);
  watchEnd(survey);
});

setTimeout(() => {
  void survey.keep();
  for (const name of model.features)
    // What cannot be fetched is missed: numbers are then judged by the function alone.
    FEATURES[name](survey)
      ?.then(({ start }) => $effect.root(() => start(survey)))
      .catch(() => {});
});
