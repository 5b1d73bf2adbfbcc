import type { Assumed } from '#core/metrics/worth.ts';
import type { WorthSection } from '#core/report/sections/worth/section.ts';
import type { Edition } from '../../edition.ts';
import { moneyWriter } from './money.ts';

/** What a customer is worth under the assumptions. */
export function sayWorth(edition: Edition, { outcomes, currency }: WorthSection): string {
  const money = moneyWriter(edition.locale, currency);
  const { words, say } = edition;
  const { low, value, high } = outcomes.lifetimeValue;
  return say(low === high ? words.worth.findingExact : words.worth.finding, {
    value: money(value),
    range: sayLimits(edition, outcomes.lifetimeValue, money),
  });
}

/** What would be if more stayed, beside what is claimed of it; null where a cohort says how customers stay. */
export function sayGain(edition: Edition, { outcomes, claims }: WorthSection): string | null {
  const gain = outcomes.retentionGain;
  const claim = claims.find(({ name }) => name === 'retention-profit');
  if (!gain || !claim) return null;
  const { say, words, write } = edition;
  return say(gain.low === gain.high ? words.worth.gainExact : words.worth.gain, {
    gain: write.wholeShare(gain.value),
    range: sayLimits(edition, gain, write.wholeShare),
    claim: sayLimits(edition, claim, write.wholeShare),
  });
}

/** From the least to the most; one number where they are the same. */
export function sayLimits(
  edition: Edition,
  { low, high }: Pick<Assumed, 'low' | 'high'>,
  write: (value: number) => string,
): string {
  return low === high ? write(low) : edition.range(write(low), write(high));
}
