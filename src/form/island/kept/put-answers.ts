import type { RawAnswers } from '#core/response/response.ts';
import { choicesOf, controlsOf, isText, stateOf } from '../../page/dom.ts';

/** Puts answers into the controls of their items, and leaves all others alone. Values that no control has are left out. */
export function putAnswers(form: HTMLFormElement, raw: RawAnswers): void {
  for (const control of controlsOf(form)) {
    if (!Object.hasOwn(raw, control.name)) continue;
    const values = raw[control.name]!;
    if (isText(control)) control.value = values[0] ?? '';
    else
      for (const choice of choicesOf(control))
        (choice as HTMLInputElement)[stateOf(choice) as 'checked'] = values.includes(choice.value);
  }
}
