/**
 * What is often said of the economics of satisfaction: quoted claims, each with where it comes from as far as that is known.
 * None of them is a finding of a survey. Shares are 0 to 1, the others are numbers or multiples.
 */
export const CLAIMS = {
  'retention-profit': {
    low: 0.25,
    high: 0.85,
    unit: 'share',
    source: 'Reichheld, Sasser (1990), Harvard Business Review 68(5), 105–111',
  },
  'acquisition-cost-ratio': { low: 5, high: 6, unit: 'multiple', source: null },
  'delighted-worth': { low: 10, high: 10, unit: 'multiple', source: null },
  'sale-existing': { low: 0.5, high: 0.5, unit: 'share', source: null },
  'sale-new': { low: 0.15, high: 0.15, unit: 'share', source: null },
  'new-by-recommendation': { low: 0.6, high: 0.6, unit: 'share', source: null },
  'told-by-dissatisfied': { low: 8, high: 10, unit: 'number', source: null },
  'prospects-by-satisfied': { low: 8, high: 8, unit: 'number', source: null },
  'complainers-kept': { low: 0.82, high: 0.82, unit: 'share', source: null },
} as const satisfies Record<
  string,
  { low: number; high: number; unit: 'share' | 'multiple' | 'number'; source: string | null }
>;

export type ClaimName = keyof typeof CLAIMS;
export const CLAIM_NAMES = Object.keys(CLAIMS) as readonly ClaimName[];
