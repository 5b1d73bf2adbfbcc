import { shareChange } from '../../../metrics/share.ts';
import { holm } from '../../../statistics/holm.ts';
import { protectedWays } from '../../coverage.ts';
import type { Basis } from '../../basis.ts';
import { isClear } from '../../compare.ts';
import { rateOf, type Reached } from './figures.ts';
import type { RateChanges } from './section.ts';
import { sentByWay } from './sent.ts';

/**
 * How the response rate of each way changed since the wave before: whether what was done about a way came to anything. Rates
 * of both waves must be shown and rest on enough people it was sent to. Newcombe's interval and the pooled test, with p after
 * Holm over the ways.
 */
export function rateChangesOf(
  basis: Basis,
  ways: readonly Reached[],
): { readonly rateChanges?: RateChanges } {
  const before = basis.waves.at(-2);
  if (!before) return {};
  const known = protectedWays({ ...basis, current: before });
  const changes = ways.flatMap((now) => {
    const way = now.group.level;
    const { responses = 0, reason = null } = known.find((one) => one.way === way) ?? {};
    const then: Reached = {
      group: { ...now.group, wave: before.id },
      responses,
      reason: responses === 0 ? null : reason,
      sent: before.responses < basis.minimum ? null : sentByWay(basis, before.id, way, responses),
    };
    const rates = [now, then].map((one) => rateOf(one, basis.minimum));
    if (!rates.every((rate) => rate?.shown && !rate.lowBase)) return [];
    // By which nobody answered in either wave is said once, and no change of it.
    if (now.responses === 0 && then.responses === 0) return [];
    const [newest, earlier] = [now, then].map((one) => ({ x: one.responses, n: one.sent! }));
    return [
      {
        way,
        now: rates[0]!,
        before: rates[1]!,
        ...shareChange(newest!, earlier!),
      },
    ];
  });
  if (changes.length === 0) return {};
  const adjusted = holm(changes.map(({ p }) => p));
  return {
    rateChanges: {
      from: before.id,
      ways: changes.map(({ way, now, before: then, value, low, high, p }, index) => ({
        way,
        now,
        before: then,
        difference: { value, low, high },
        p,
        adjusted: adjusted[index]!,
        clear: isClear({ low, high, p: adjusted[index]! }),
      })),
    },
  };
}
