import { fieldOf } from '../page/dom.ts';
import type { SurveyState } from './survey.svelte.ts';

/** Shows the conditional questions whose conditions the answers fulfil, and no others, and says that it does. */
export function watchQuestions(survey: SurveyState): void {
  const conditional = survey.model.items
    .filter(({ visibleIf }) => visibleIf)
    .map(({ id }) => ({ id, field: fieldOf(survey.form, id) }));
  $effect(() => {
    for (const { id, field } of conditional) {
      field?.toggleAttribute('hidden', !survey.check.visible.has(id));
      field?.setAttribute('data-decided', '');
    }
    survey.form.setAttribute('data-live', '');
  });
}
