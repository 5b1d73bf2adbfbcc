import { walk } from '#core/response/walk.ts';
import { holds } from '#core/survey/expression/evaluate.ts';
import type { Condition } from '#core/survey/expression/expression.ts';
import type { SurveyState } from '../survey.svelte.ts';
import { fetchEnding } from './fetch-ending.ts';

interface Full {
  readonly if: Condition;
  readonly ending: string;
}

/**
 * Ends the survey early for whoever falls into a quota that is full: nobody should answer to the end for nothing. A tap
 * beside what was meant can be taken back. Who is not told in time is told when sending.
 */
export function start(survey: SurveyState): void {
  const { url, back } = survey.model.quotas!;
  let full = $state.raw<readonly Full[]>([]);
  let met: Full | undefined;
  void fetch(url)
    .then((reply) => reply.json() as Promise<{ full?: readonly Full[] }>)
    .then((body) => (full = body.full ?? []))
    .catch(() => {});

  $effect(() => {
    const { reads } = walk(survey.model.items, survey.raw, survey.readers);
    const valuesOf = (id: string): readonly string[] => {
      const read = reads.get(id);
      if (!read || !('answer' in read) || read.answer.state !== 'answered') return [];
      return 'values' in read.answer ? read.answer.values : [read.answer.text];
    };
    const meets = full.find((quota) => holds(quota.if, valuesOf));
    if (meets === met || survey.thanked) return;
    met = meets;
    if (met) fetchEnding(survey.model.thanks!, met.ending).then(end, () => {});
  });

  function end(ending: Element): void {
    const parts = [document.querySelector('[data-survey-head]'), survey.form];
    const hide = (on: boolean) => parts.forEach((part) => part?.toggleAttribute('hidden', on));
    const leave = document.createElement('button');
    leave.type = 'button';
    leave.className = 'quiet-button';
    leave.textContent = back;
    leave.addEventListener('click', () => {
      ending.remove();
      hide(false);
      survey.form.querySelector<HTMLElement>('[data-controls] [name]:checked')?.focus();
    });
    // The thanks for what was stored are another element.
    ending.removeAttribute('data-thanks');
    ending.append(leave);
    survey.form.before(ending);
    hide(true);
    ending.querySelector<HTMLElement>('h1')?.focus();
    window.scrollTo(0, 0);
  }
}
