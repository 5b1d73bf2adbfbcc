import { customerLifetimeValue, tenureSurvival, type Tenure } from './retention.ts';

/** A number that is assumed: what is taken for it, and between what it may lie. */
export interface Assumed {
  readonly low: number;
  readonly value: number;
  readonly high: number;
}

/** What the worth of customers is computed from. Nothing of it is measured by a survey. */
export interface WorthInputs {
  readonly customers: Assumed;
  /** Money a customer and period. */
  readonly margin: Assumed;
  /** The share that stays from one period to the next, 0 to 1; or a model of how it rises with age. */
  readonly staying: Assumed | Tenure;
  /** A period, above 0. */
  readonly discount: Assumed;
  /** What keeping a customer costs a period, and how many times that winning one costs. */
  readonly keeping?: Assumed;
  readonly acquisitionRatio: Pick<Assumed, 'low' | 'high'>;
}

export interface Worth {
  /** Money a customer. */
  readonly lifetimeValue: Assumed;
  /** Money of all customers. */
  readonly customerBase: Assumed;
  /** Customers lost a period; null for a model of age, which would need the age of each. */
  readonly lost: Assumed | null;
  /** What replacing those costs a period. */
  readonly replacement: Assumed | null;
  /** How much more a customer is worth, 0 for nothing, if five in a hundred more stayed each period. */
  readonly retentionGain: Assumed | null;
}

/** Five in a hundred, as the claim has it that this is held beside. */
const MORE = 0.05;
/** Beyond this many periods the discount leaves nothing to add. */
const PERIODS = 1_000;

/**
 * What customers are worth under assumptions. The limits are those of all assumptions at once at their less and their more
 * favourable end: a range of assumptions, no interval of chance.
 */
export function worth(inputs: WorthInputs): Worth {
  const { customers, margin, staying, discount, keeping, acquisitionRatio } = inputs;
  const rate = 'alpha' in staying ? null : staying;
  const lifetimeValue = range((end, opposite) =>
    rate
      ? customerLifetimeValue(margin[end], rate[end], discount[opposite])
      : tenureLifetimeValue(margin[end], staying as Tenure, discount[opposite]),
  );
  const lost = rate && range((end, opposite) => customers[end] * (1 - rate[opposite]));
  const ratio = { ...acquisitionRatio, value: (acquisitionRatio.low + acquisitionRatio.high) / 2 };
  return {
    lifetimeValue,
    customerBase: range((end) => customers[end] * lifetimeValue[end]),
    lost,
    replacement: lost && keeping ? range((end) => lost[end] * keeping[end] * ratio[end]) : null,
    retentionGain:
      rate &&
      range((end, opposite) => {
        const more = Math.min(1, rate[end] + MORE);
        return (
          customerLifetimeValue(1, more, discount[opposite]) /
            customerLifetimeValue(1, rate[end], discount[opposite]) -
          1
        );
      }),
  };
}

/**
 * What a new customer is worth when retention rises with age: the margin of each period, as far as the customer is still
 * there, discounted: Σ m S(t) / (1 + d)^t from t = 0.
 *
 * P. S. Fader, B. G. S. Hardie (2010), Customer-base valuation in a contractual setting. Marketing Science 29, 85-93.
 */
export function tenureLifetimeValue(margin: number, tenure: Tenure, discount: number): number {
  let [sum, left, factor] = [0, 1, 1];
  for (let period = 0; period < PERIODS && left * factor > 1e-12; period++) {
    sum += left * factor;
    factor /= 1 + discount;
    left = tenureSurvival(tenure, period + 1);
  }
  return margin * sum;
}

type End = keyof Assumed;

function range(of: (end: End, opposite: End) => number): Assumed {
  return { low: of('low', 'high'), value: of('value', 'value'), high: of('high', 'low') };
}
