import { createHash } from 'node:crypto';
import type { Survey } from '#core/survey/survey.ts';
import { arrangeScript } from '../order/script.ts';
import { isArranged } from '../order/order-of.ts';

/** What a page tells the browser it may do, before anything of it is shown; Astro's `csp`. */
interface Policy {
  insertScriptHash(hash: `sha256-${string}`): void;
  insertDirective(directive: `worker-src ${string}`): void;
}

/**
 * Allows the page of a survey what only some surveys need: the script that settles random orders, which stands in the
 * page itself, and the worker of a kiosk. To be called by the page: once its head is written, nothing can be added.
 */
export function allowWhatItNeeds(policy: Policy | undefined, survey: Survey): void {
  if (isArranged(survey))
    policy?.insertScriptHash(`sha256-${createHash('sha256').update(arrangeScript).digest('base64')}`);
  if (survey.collectors.some(({ channel }) => channel === 'kiosk'))
    policy?.insertDirective("worker-src 'self'");
}
