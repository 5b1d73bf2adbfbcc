import type { LoyaltyGroup } from '../../../metrics/loyalty-groups.ts';
import type { Text } from '../../../survey/text.ts';
import type { Change, Figure, ToldDifference } from '../../report.ts';

/** Satisfaction against loyalty: the four groups that the two make, and how loyal the delighted are. */
export interface LoyaltySection {
  readonly kind: 'loyalty';
  readonly id: string;
  readonly wave: string;
  readonly satisfaction: LoyaltySide;
  readonly loyalty: LoyaltySide;
  /** Shares of those who answered both, 0 to 1; changes since the wave before, judged together. */
  readonly groups: readonly {
    readonly group: LoyaltyGroup;
    readonly share: Figure;
    readonly change: Change | null;
  }[];
  /** The share of the loyal among those who chose the highest point, and among the other satisfied ones. */
  readonly delighted: {
    readonly highest: Figure;
    readonly satisfied: Figure;
    /** How far the first lies above the second. */
    readonly difference: ToldDifference | null;
  };
}

/** One of the two questions, and the answers that count: `from` and above. */
export interface LoyaltySide {
  readonly item: string;
  readonly text: Text;
  readonly min: number;
  readonly max: number;
  readonly from: number;
}
