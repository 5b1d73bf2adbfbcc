import { controlsOf, fieldOf, isText } from '../../page/dom.ts';
import type { SurveyState } from '../survey.svelte.ts';

/** Says beside questions whether they must be answered, where that depends on earlier answers. */
export function start(survey: SurveyState): void {
  const dependent = survey.model.items
    .filter(({ requiredIf }) => requiredIf)
    .flatMap(({ id }) => {
      const field = fieldOf(survey.form, id);
      return field ? [{ id, field, mark: markOf(field) }] : [];
    });
  $effect(() => {
    for (const { id, field, mark } of dependent) {
      const needed = survey.check.required.has(id);
      mark?.toggleAttribute('hidden', !needed);
      if (field.getAttribute('role') === 'radiogroup') field.setAttribute('aria-required', String(needed));
      else for (const control of controlsOf(field)) if (isText(control)) control.required = needed;
    }
  });
}

/** The mark of a question; the rows of a matrix have one together. */
function markOf(field: Element): Element | null {
  return (
    field.querySelector('.item-required') ?? field.closest('.matrix')?.querySelector('.item-required') ?? null
  );
}
