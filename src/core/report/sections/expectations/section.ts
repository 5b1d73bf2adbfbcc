import type { Text } from '../../../survey/text.ts';
import type { Figure } from '../../report.ts';

/** What was expected against what it was like, an attribute at a time, in the order of the survey. */
export interface ExpectationsSection {
  readonly kind: 'expectations';
  readonly id: string;
  readonly wave: string;
  readonly attributes: readonly ExpectedAttribute[];
}

/** One attribute: asked as one question (worse, as expected, better), or rated twice. */
export interface ExpectedAttribute {
  /** The item of the gap. */
  readonly item: string;
  readonly text: Text;
  /** Shares of those who found it below, equal to and above what they had expected. */
  readonly below: Figure;
  readonly equal: Figure;
  readonly above: Figure;
  /** Above less below, -1 to 1. */
  readonly net: Figure;
  /** Where both were rated; null for one question. */
  readonly pair: ExpectedPair | null;
  /** Whether expectation and experience differ: of the means of a pair, of the net of one question. */
  readonly verdict: Verdict;
  /** Two-sided, after Holm over all attributes that are shown; null when hidden. */
  readonly p: number | null;
}

export type Verdict = 'below' | 'above' | 'unclear';

/** Means of two ratings of the same respondents, in points of their scale. */
export interface ExpectedPair {
  readonly points: { readonly min: number; readonly max: number };
  readonly expected: Figure;
  readonly perceived: Figure;
  /** Perceived less expected; its base are those who rated both. */
  readonly gap: Figure;
}
