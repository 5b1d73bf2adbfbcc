import type { EffortItem } from '../../../survey/item.ts';
import type { Text } from '../../../survey/text.ts';
import type { Figure, Hidden, ToldDifference } from '../../report.ts';

/** What being a customer costs beside the price: money, time, mental and physical effort. */
export interface CostSection {
  readonly kind: 'cost';
  readonly id: string;
  /** The question over the costs. */
  readonly text: Text;
  readonly wave: string;
  readonly scale: { readonly min: number; readonly max: number };
  /** In falling order of the mean where all may be ranked, otherwise in the order of the survey. */
  readonly ranked: boolean;
  readonly costs: readonly {
    readonly item: string;
    readonly cost: EffortItem['cost'];
    readonly label: Text;
    readonly mean: Figure;
    /** Share of the two highest points, 0 to 1. */
    readonly much: Figure;
  }[];
  /** Of those who answered all of them. */
  readonly comparison: CostComparison;
}

export type CostComparison =
  | { readonly shown: false; readonly reason: Hidden }
  | {
      readonly shown: true;
      /** Who answered all. */
      readonly base: number;
      /** Items: the cost that weighs most, and those not clearly below it. None where nothing is ranked. */
      readonly heaviest: readonly string[];
      readonly pairs: readonly {
        readonly item: string;
        readonly other: string;
        /** How far the mean of `item` lies above that of `other`, p raised by Holm over all pairs. */
        readonly difference: ToldDifference;
      }[];
    };
