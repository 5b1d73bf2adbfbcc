import { shuffled } from '#core/survey/order.ts';
import { arrange } from './arrange.ts';

/** The script that settles random orders, as it stands in the page: two functions that use nothing from outside. */
export const arrangeScript = `(${arrange})(document,${shuffled})`;
