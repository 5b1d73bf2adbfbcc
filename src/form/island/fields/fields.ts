import { FIELD_READERS } from '#core/response/readers/fields.ts';
import type { SurveyState } from '../survey.svelte.ts';

/** Reads numbers, dates, addresses and consent as the function does. */
export function start(survey: SurveyState): void {
  survey.readers = { ...survey.readers, ...FIELD_READERS };
}
