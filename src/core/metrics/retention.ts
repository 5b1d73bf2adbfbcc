/**
 * What a customer is worth who yields a margin at the beginning of each period and stays with the same likelihood.
 *
 *   CLV = m (1 + d) / (1 + d - r)
 *
 * S. Gupta, D. R. Lehmann (2003), Customers as assets. Journal of Interactive Marketing 17(1), 9-24.
 *
 * @param margin m, in money, a period
 * @param retention r, the share that stays from one period to the next, 0 to 1
 * @param discount d, a period, above 0
 * @throws RangeError outside these
 */
export function customerLifetimeValue(margin: number, retention: number, discount: number): number {
  if (!(retention >= 0 && retention <= 1 && discount > 0))
    throw new RangeError(
      `Lifetime value at retention ${retention} and discount ${discount}: needs a retention of 0 to 1 and a discount above 0.`,
    );
  return (margin * (1 + discount)) / (1 + discount - retention);
}

/**
 * The retained share of those who were customers at the beginning of a period, and the customers at risk.
 *
 * @throws RangeError when more stayed than there were
 */
export function retention(retained: number, atRisk: number): number {
  if (!(retained >= 0 && atRisk > 0 && retained <= atRisk))
    throw new RangeError(
      `${retained} retained of ${atRisk} at risk: needs 0 <= retained <= at risk, and somebody.`,
    );
  return retained / atRisk;
}

/** A shifted beta-geometric model: how retention rises with age because those likely to leave have left. */
export interface Tenure {
  readonly alpha: number;
  readonly beta: number;
}

/**
 * The retention of the shifted beta-geometric model in a period: (β + t - 1) / (α + β + t - 1).
 *
 * P. S. Fader, B. G. S. Hardie (2007), How to project customer retention. Journal of Interactive Marketing 21(1), 76-90.
 *
 * @param period 1 for the first time that customers can leave
 */
export function tenureRetention({ alpha, beta }: Tenure, period: number): number {
  return (beta + period - 1) / (alpha + beta + period - 1);
}

/** The share of customers that are left after so many periods: the product of their retentions. */
export function tenureSurvival(tenure: Tenure, periods: number): number {
  let left = 1;
  for (let period = 1; period <= periods; period++) left *= tenureRetention(tenure, period);
  return left;
}

/**
 * Fits the shifted beta-geometric model to one cohort by maximum likelihood (Fader & Hardie 2007, appendix B): Newton's
 * method would need a start nearby, so that a search by halving steps in the logarithms of both parameters is used.
 *
 * @param customers how many were left at the beginning, and after each period; never rising, at least three numbers
 * @throws RangeError otherwise
 */
export function fitTenure(customers: readonly number[]): Tenure {
  if (customers.length < 3 || customers.some((n, i) => !(n >= 0) || (i > 0 && n > customers[i - 1]!)))
    throw new RangeError(
      `Customers left: ${customers.join(', ')}. Needs at least three numbers that never rise.`,
    );
  const likelihood = ([a, b]: readonly [number, number]) => {
    const tenure = { alpha: Math.exp(a), beta: Math.exp(b) };
    let [survival, sum] = [1, 0];
    for (let period = 1; period < customers.length; period++) {
      const stay = tenureRetention(tenure, period);
      const lost = customers[period - 1]! - customers[period]!;
      if (lost > 0) sum += lost * Math.log(survival * (1 - stay));
      survival *= stay;
    }
    const left = customers.at(-1)!;
    return left > 0 ? sum + left * Math.log(survival) : sum;
  };
  let best: [number, number] = [0, 0];
  let value = likelihood(best);
  for (let step = 1; step > 1e-9; step /= 2) {
    let moved = true;
    while (moved) {
      moved = false;
      for (const [da, db] of DIRECTIONS) {
        const there: [number, number] = [best[0] + da * step, best[1] + db * step];
        if (there.some((one) => Math.abs(one) > FARTHEST)) continue;
        const found = likelihood(there);
        if (found > value) [best, value, moved] = [there, found, true];
      }
    }
  }
  return { alpha: Math.exp(best[0]), beta: Math.exp(best[1]) };
}

const DIRECTIONS = [
  [1, 0],
  [-1, 0],
  [0, 1],
  [0, -1],
  [1, 1],
  [-1, -1],
  [1, -1],
  [-1, 1],
] as const;
/** In logarithms: beyond it all customers are alike, and the likelihood is flat. */
const FARTHEST = 12;
