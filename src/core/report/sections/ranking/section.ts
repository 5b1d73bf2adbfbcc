import type { Text } from '../../../survey/text.ts';
import type { Estimate, Figure } from '../../report.ts';

/** How often each option had each place. */
export interface RankingSection {
  readonly kind: 'ranking';
  readonly id: string;
  readonly item: string;
  readonly text: Text;
  readonly wave: string;
  /** How many places there were. */
  readonly places: number;
  /** Whether everyone who answered gave every option a place: only then does a mean place say something. */
  readonly complete: boolean;
  /** In falling order of the first places where options may be ranked, otherwise in the order of the survey. */
  readonly ranked: boolean;
  /** The option put first most often, and those not clearly put first less often; none where nothing is ranked. */
  readonly leading: readonly string[];
  readonly options: readonly {
    readonly value: string;
    readonly label: Text;
    /** Share of those who answered who put it first, 0 to 1. */
    readonly first: Figure;
    /** Share of those who answered who gave it any place. */
    readonly placed: Figure;
    /** Mean place, 1 for the first; null where not everyone placed everything. */
    readonly mean: Figure | null;
    /** The share of each place, the first place first; empty where hidden. */
    readonly places: readonly Estimate[];
  }[];
}
