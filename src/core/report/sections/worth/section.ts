import type { ClaimName } from '../../../metrics/economics.ts';
import type { Assumed, Worth } from '../../../metrics/worth.ts';

/** What customers are worth under the assumptions of the survey file. Nothing of it is measured by the survey. */
export interface WorthSection {
  readonly kind: 'worth';
  readonly id: string;
  /** ISO 4217. */
  readonly currency: string;
  readonly inputs: {
    readonly customers: Assumed;
    readonly margin: Assumed;
    /** Null where a cohort says how customers stay. */
    readonly retention: Assumed | null;
    readonly discount: Assumed;
    readonly keeping: Assumed | null;
  };
  readonly outcomes: Worth;
  /** How customers of one beginning stay, period by period: as counted, then as the model continues; empty without a cohort. */
  readonly tenure: readonly {
    readonly period: number;
    /** Share of the cohort that was left, as counted; null for periods to come. */
    readonly counted: number | null;
    /** The same by the model. */
    readonly left: number;
    /** The share of those left that stayed in this period, by the model. */
    readonly retention: number;
  }[];
  readonly claims: readonly {
    readonly name: ClaimName;
    readonly low: number;
    readonly high: number;
    readonly unit: 'share' | 'multiple' | 'number';
    /** The survey file has a number of its own in place of the claim. */
    readonly own: boolean;
    readonly source: string | null;
  }[];
}
