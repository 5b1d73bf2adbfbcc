import type { ReportMessages } from '#i18n/messages/report.ts';
import { SOURCES, type Source } from './sources.ts';

/** Everything a report can show whose making is told. */
export type HowMetric = keyof ReportMessages['how']['metrics'];
export type HowMethod = keyof ReportMessages['how']['methodNames'];

/** How a figure comes about, apart from words: docs/metrics.md has the same at length. */
export interface Definition {
  /** In symbols that are the same in every language; the sentence of the metric says what they are. */
  readonly formula: string | null;
  readonly methods: readonly HowMethod[];
  readonly sources: readonly Source[];
}

const SHARE = 'p = k ∕ n';
const MEAN = 'x̄ = Σx ∕ n';
const BALANCE = '100 · (B − W)';

export const DEFINITIONS: Readonly<Record<HowMetric, Definition>> = {
  nps: {
    formula: 'NPS = 100 · (P − D)',
    methods: ['tango', 'zTest'],
    sources: ['reichheld', 'tango', 'zou'],
  },
  csat: { formula: SHARE, methods: ['wilson', 'student', 'newcombe'], sources: ['wilson', 'newcombe'] },
  ces: { formula: `${MEAN},  ${SHARE}`, methods: ['student', 'wilson'], sources: ['dixon', 'wilson'] },
  gap: { formula: BALANCE, methods: ['tango', 'zTest'], sources: ['oliver', 'tango', 'zou'] },
  index: {
    formula: '100 · Σ wⱼ (x̄ⱼ − min) ∕ (max − min),  Σ wⱼ = 1',
    methods: ['student', 'feldt'],
    sources: ['cronbach', 'feldt'],
  },
  trend: {
    formula: 'Δ = x₂ − x₁',
    methods: ['zTest', 'newcombe', 'holm', 'cochranArmitage'],
    sources: ['holm', 'armitage'],
  },
  ratings: {
    formula: `${MEAN},  Δ = x̄₂ − x̄₁`,
    methods: ['student', 'welch', 'holm'],
    sources: ['welchTest', 'holm'],
  },
  segments: {
    formula: null,
    methods: ['omnibus', 'holm'],
    sources: ['welch', 'holm'],
  },
  weights: {
    formula: 'nₑ = (Σw)² ∕ Σw²',
    methods: ['raking', 'wilsonEffective'],
    sources: ['deming', 'kish'],
  },
  importedWeights: { formula: 'nₑ = (Σw)² ∕ Σw²', methods: ['wilsonEffective'], sources: ['kish'] },
  answers: { formula: SHARE, methods: ['wilson', 'student'], sources: ['wilson'] },
  expectations: {
    formula: `${BALANCE},  d̄ = Σ(y − x) ∕ n`,
    methods: ['tango', 'pairedT'],
    sources: ['oliver', 'tango'],
  },
  importance: { formula: MEAN, methods: ['student'], sources: ['martilla'] },
  drivers: { formula: 'Σ LMG = R²', methods: ['bootstrap'], sources: ['lindeman', 'johnson'] },
  model: {
    formula: '100 · Σ wⱼ (x̄ⱼ − min) ∕ (max − min),  Σ wⱼ = 1',
    methods: ['bootstrap'],
    sources: ['fornell', 'tenenhaus'],
  },
  loyalty: {
    formula: SHARE,
    methods: ['wilson', 'newcombe', 'holm'],
    sources: ['jones', 'wilson', 'newcombe'],
  },
  cost: { formula: MEAN, methods: ['student', 'pairedT', 'holm'], sources: ['holm'] },
  reasons: { formula: SHARE, methods: ['wilson'], sources: ['keaveney', 'wilson'] },
  spending: { formula: 'ŷ = a + b · t', methods: ['woodruff', 'prediction'], sources: ['woodruff'] },
  ranking: { formula: 'r̄ = Σr ∕ n', methods: ['student'], sources: [] },
  worth: { formula: 'CLV = m (1 + d) ∕ (1 + d − r)', methods: [], sources: ['gupta', 'fader'] },
  benchmarks: { formula: 'Δ = x − y', methods: ['zTest', 'newcombe'], sources: [] },
  channels: {
    formula: SHARE,
    methods: ['wilson', 'woodruff', 'student', 'waysTest', 'holm'],
    sources: ['wilson', 'woodruff', 'kruskal', 'holm'],
  },
  comments: {
    formula: SHARE,
    methods: ['wilson', 'newcombe', 'holm'],
    sources: ['wilson', 'newcombe', 'holm'],
  },
};

/** What is no estimate of the people on a list, however well these are known. */
const NOT_OF_A_LIST: readonly HowMetric[] = ['worth', 'channels'];

/**
 * How a figure is made.
 *
 * @param listed whether the size of the list is known that respondents stand for
 */
export function methodsOf(metric: HowMetric, listed: boolean): readonly HowMethod[] {
  const { methods } = DEFINITIONS[metric];
  return listed && !NOT_OF_A_LIST.includes(metric) ? [...methods, 'finitePopulation'] : methods;
}

/** What is cited for a metric, as it is written in every language. */
export function sourcesOf(metric: HowMetric, listed = false): readonly string[] {
  const { sources } = DEFINITIONS[metric];
  const cited: readonly Source[] =
    listed && !NOT_OF_A_LIST.includes(metric) ? [...sources, 'cochran'] : sources;
  return cited.map((source) => SOURCES[source]);
}
