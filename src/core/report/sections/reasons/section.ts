import type { Text } from '../../../survey/survey.ts';
import type { Figure } from '../../report.ts';

/** Why customers leave: the share of respondents who name each reason. Several were allowed, so shares pass 1 together. */
export interface ReasonsSection {
  readonly kind: 'reasons';
  readonly id: string;
  readonly item: string;
  readonly text: Text;
  readonly wave: string;
  /** In falling order of the share where all may be ranked, otherwise in the order of the survey. */
  readonly ranked: boolean;
  readonly reasons: readonly {
    readonly value: string;
    readonly label: Text;
    /** Whether the company itself is the cause; null where the survey does not say. */
    readonly own: boolean | null;
    readonly share: Figure;
  }[];
}
