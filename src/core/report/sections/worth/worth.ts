import { CLAIM_NAMES, CLAIMS } from '../../../metrics/economics.ts';
import { fitTenure, tenureRetention, tenureSurvival, type Tenure } from '../../../metrics/retention.ts';
import { worth as worthOf, type Assumed } from '../../../metrics/worth.ts';
import type { Survey } from '../../../survey/survey.ts';
import type { SectionMaker } from '../maker.ts';
import type { WorthSection } from './section.ts';

/** What customers are worth, where the survey file says on which assumptions. It takes nothing from the answers. */
export const worth: SectionMaker<WorthSection> = {
  kind: 'worth',
  make: ({ survey }) => (survey.report.worth ? [sectionOf(survey.report.worth)] : []),
};

/** Periods that a cohort is continued by. */
const AHEAD = 5;

function sectionOf(settings: NonNullable<Survey['report']['worth']>): WorthSection {
  const { currency, cohort, assumptions } = settings;
  const tenure = cohort ? fitTenure(cohort) : null;
  const claims = CLAIM_NAMES.map((name) => {
    const own = assumptions[name];
    const { unit, source } = CLAIMS[name];
    const { low, high } = own ? withLimits(own) : CLAIMS[name];
    return { name, low, high, unit, own: own !== undefined, source: own ? null : source };
  });
  const inputs = {
    customers: withLimits(settings.customers),
    margin: withLimits(settings.margin),
    retention: settings.retention ? withLimits(settings.retention) : null,
    discount: withLimits(settings.discount),
    keeping: settings.keeping ? withLimits(settings.keeping) : null,
  };
  return {
    kind: 'worth',
    id: 'worth',
    currency,
    inputs,
    outcomes: worthOf({
      ...inputs,
      staying: tenure ?? inputs.retention!,
      ...(inputs.keeping ? { keeping: inputs.keeping } : { keeping: undefined }),
      acquisitionRatio: claims.find(({ name }) => name === 'acquisition-cost-ratio')!,
    }),
    tenure: tenure && cohort ? continued(cohort, tenure) : [],
    claims,
  };
}

function continued(cohort: readonly number[], tenure: Tenure): WorthSection['tenure'] {
  return Array.from({ length: cohort.length + AHEAD - 1 }, (_, index) => {
    const period = index + 1;
    const counted = cohort[period];
    return {
      period,
      counted: counted === undefined ? null : counted / cohort[0]!,
      left: tenureSurvival(tenure, period),
      retention: tenureRetention(tenure, period),
    };
  });
}

function withLimits({
  value,
  low = value,
  high = value,
}: {
  readonly value: number;
  readonly low?: number | undefined;
  readonly high?: number | undefined;
}): Assumed {
  return { low, value, high };
}
