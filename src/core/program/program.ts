import type { Text } from '../survey/text.ts';

/**
 * Several surveys read together, once the file of it has been read: every text in every language of the program.
 *
 * What a person writes is `ProgramConfig` in `schema.ts`; `readProgram` in `read.ts` is the one way from there to here.
 */
export interface Program {
  readonly id: string;
  /** BCP 47 tags; the first is the default. Never empty. */
  readonly locales: readonly string[];
  readonly title: Text;
  readonly intro?: Text;
  /** From those who do the work to those it is done for; empty where the program has no chain. */
  readonly chain: readonly Stage<ChainLink>[];
  /** From before the sale to after it; empty where the program has no journey. */
  readonly journey: readonly Stage<JourneyStep>[];
  readonly places: readonly Places[];
}

/**
 * The links of the service-profit chain, in its order, but for its end, the profit itself, which no survey tells.
 *
 * J. L. Heskett, T. O. Jones, G. W. Loveman, W. E. Sasser, L. A. Schlesinger (1994), Putting the service-profit chain to
 * work. Harvard Business Review 72(2), 164-174.
 */
export const CHAIN_LINKS = [
  'internal-quality',
  'employee-satisfaction',
  'employee-loyalty',
  'value',
  'customer-satisfaction',
  'customer-loyalty',
] as const;
export type ChainLink = (typeof CHAIN_LINKS)[number];

/** Pre-sale, sale and after-sale. */
export const JOURNEY_STEPS = ['before', 'purchase', 'after'] as const;
export type JourneyStep = (typeof JOURNEY_STEPS)[number];

/** One link or step, and the figures that tell of it. */
export interface Stage<Name extends string> {
  readonly name: Name;
  readonly figures: readonly FigureRef[];
}

/** The figure of one question of one survey; which figure that is follows from the type of the question. */
export interface FigureRef {
  readonly survey: string;
  readonly item: string;
}

/** Places that one question is compared over: the groups of one survey, or a survey each. */
export type Places = { readonly title?: Text } & (
  | { readonly kind: 'segment'; readonly survey: string; readonly segment: string; readonly item: string }
  | { readonly kind: 'surveys'; readonly of: readonly (FigureRef & { readonly label: Text })[] }
);
