import type { IslandModel } from '../model.ts';
import { watchEnd } from './end.svelte.ts';
import { FEATURES } from './features.ts';
import { watchQuestions } from './questions.svelte.ts';
import { SurveyState } from './survey.svelte.ts';

/** Lets the page answer a finger before going on: on a slow phone, each step takes as long as one may wait. */
const pause = () => new Promise((resolve) => setTimeout(resolve));

/**
 * Brings the page to life as the server has rendered it: what changes is watched by Svelte's effects, which write into
 * the elements that stand there.
 */
async function start(): Promise<void> {
  const form = document.querySelector<HTMLFormElement>('form[data-survey]')!;
  const model = JSON.parse(document.querySelector('[data-model]')!.textContent!) as IslandModel;
  await pause();
  const survey = new SurveyState(form, model);
  survey.takeOver();
  await pause();
  $effect.root(() => {
    watchQuestions(survey);
    watchEnd(survey);
  });
  await pause();
  void survey.keep();
  for (const name of model.features)
    // What cannot be fetched is missed: numbers are then judged by the function alone.
    FEATURES[name](survey)
      ?.then((feature) => $effect.root(() => feature.start(survey)))
      .catch(() => {});
}

void start();
