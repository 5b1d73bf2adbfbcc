import { createHash } from 'node:crypto';
import { shuffled } from '#core/survey/order.ts';
import type { Survey } from '#core/survey/survey.ts';
import { arrange } from './arrange.ts';
import { isArranged } from './order-of.ts';

/** The script that settles random orders, as it stands in the page: two functions that use nothing from outside. */
export const arrangeScript = `(${arrange})(document,${shuffled})`;

/** What a page says about itself to the browser before anything of it is shown; Astro's `csp`. */
interface Policy {
  insertScriptHash(hash: `sha256-${string}`): void;
}

/**
 * Allows the page of a survey the script that stands in it. To be called by the page itself: once its head is written,
 * nothing can be allowed any more.
 */
export function allowArranging(policy: Policy | undefined, survey: Survey): void {
  if (!isArranged(survey)) return;
  policy?.insertScriptHash(`sha256-${createHash('sha256').update(arrangeScript).digest('base64')}`);
}
