import { calculate, holds, type ValuesOf } from '../survey/expression/evaluate.ts';
import type { Computed } from '../survey/item.ts';
import type { Answer } from './response.ts';

/** The answer that follows from earlier ones; undefined where none does. */
export function compute(computed: Computed, valuesOf: ValuesOf): Answer | undefined {
  if ('value' in computed) {
    const value = calculate(computed.value, valuesOf);
    return value === undefined ? value : { state: 'answered', text: `${value}` };
  }
  const found = computed.cases.find((one) => !one.if || holds(one.if, valuesOf));
  return found && { state: 'answered', values: [found.value] };
}
