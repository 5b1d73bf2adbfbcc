import type { Codes } from './choice.ts';

/** A box that was shown and left as it is says no; one that must be ticked takes nothing but yes. */
export function consent(given: readonly string[], required: boolean): Codes {
  const stray = given.find((value) => value !== 'yes' && value !== 'no');
  if (stray !== undefined) return { problem: { code: 'notAnOption', detail: { value: stray.slice(0, 40) } } };
  if (new Set(given).size > 1) return { problem: { code: 'oneOnly' } };
  const value = given[0] ?? 'no';
  return required && value === 'no' ? { problem: { code: 'required' } } : { values: [value] };
}
