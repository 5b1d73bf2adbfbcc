import type { Text } from '../../../survey/text.ts';
import type { Figure } from '../../report.ts';

/** Why customers leave: the share of respondents who name each reason. */
export interface ReasonsSection {
  readonly kind: 'reasons';
  readonly id: string;
  readonly item: string;
  readonly text: Text;
  readonly wave: string;
  /** Whether several could be named, so that shares may pass 1 together. */
  readonly several: boolean;
  /** In falling order of the share where all may be ranked, otherwise in the order of the survey. */
  readonly ranked: boolean;
  /** The reason named most, and those that are not clearly named less; none where nothing is ranked. */
  readonly leading: readonly string[];
  readonly reasons: readonly {
    readonly value: string;
    readonly label: Text;
    /** Whether the company itself is the cause; null where the survey does not say. */
    readonly own: boolean | null;
    readonly share: Figure;
    /**
     * The share that named this one or, of the same kind of cause, one before it; null where several could be named, as
     * shares do not add up then.
     */
    readonly upTo: Figure | null;
  }[];
}
