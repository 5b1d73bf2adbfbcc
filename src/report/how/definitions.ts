import type { ReportMessages } from '#i18n/messages/report.ts';
import type { Source } from './sources.ts';

/** Everything a report can show whose making is told. */
export type HowMetric = keyof ReportMessages['how']['metrics'];
export type HowMethod = keyof ReportMessages['how']['methodNames'];

/** By what a figure was made, and whom that comes from. */
export interface Making {
  readonly methods: readonly HowMethod[];
  readonly sources: readonly Source[];
}

/** What is done only in some reports: what is told of a figure is what was done for it, and nothing else. */
export type Case =
  /** There is a wave before; three or more through which a line can be laid, of shares by a test of their own. */
  | 'change'
  | 'lines'
  | 'shareLines'
  /** Among the figures are net shares, shares, means. */
  | 'nets'
  | 'shares'
  | 'means'
  /** How far several questions measure one thing: of three and more, of two. */
  | 'alpha'
  | 'correlation'
  /** How much matters was not asked, and follows from what goes with an outcome: of few ratings, of many. */
  | 'lmg'
  | 'johnson'
  /** An expectation and an experience that were both rated; one question for both; several to be judged together. */
  | 'pair'
  | 'single'
  | 'several'
  | 'forecast'
  /** The size of the list is known that respondents stand for. */
  | 'list';

/** How a figure comes about, apart from words: docs/metrics.md has the same at length. */
export interface Definition extends Making {
  /** In symbols that are the same in every language; the sentence of the metric says what they are. */
  readonly formula: string | null;
  readonly also?: Readonly<Partial<Record<Case, Making>>>;
}

const SHARE = 'p = k ∕ n';
const MEAN = 'x̄ = Σx ∕ n';
const BALANCE = '100 · (B − W)';
const INDEX = '100 · Σ wⱼ (x̄ⱼ − min) ∕ (max − min),  Σ wⱼ = 1';

const made = (methods: readonly HowMethod[], sources: readonly Source[] = []): Making => ({
  methods,
  sources,
});

/** Differences of net shares, shares and means, between waves or groups. */
const DIFFERENCES = {
  nets: made(['zTest'], ['zou']),
  shares: made(['newcombe'], ['newcombe']),
  means: made(['welch'], ['welchTest']),
};
const LIST = { list: made(['finitePopulation'], ['cochran']) };
const DERIVED = {
  lmg: made(['lmg', 'bootstrap'], ['lindeman']),
  johnson: made(['johnson', 'bootstrap'], ['johnson']),
};

export const DEFINITIONS: Readonly<Record<HowMetric, Definition>> = {
  nps: {
    formula: 'NPS = 100 · (P − D)',
    ...made(['tango'], ['reichheld', 'tango']),
    also: { change: DIFFERENCES.nets, ...LIST },
  },
  csat: {
    formula: SHARE,
    ...made(['wilson', 'student'], ['wilson']),
    also: { change: DIFFERENCES.shares, ...LIST },
  },
  ces: {
    formula: `${MEAN},  ${SHARE}`,
    ...made(['student', 'wilson'], ['dixon', 'wilson']),
    also: { change: made(['welch', 'newcombe'], ['welchTest', 'newcombe']), ...LIST },
  },
  gap: {
    formula: BALANCE,
    ...made(['tango', 'wilson'], ['oliver', 'tango', 'wilson']),
    also: { change: DIFFERENCES.nets, ...LIST },
  },
  index: {
    formula: INDEX,
    ...made(['student'], ['fornell']),
    also: {
      change: DIFFERENCES.means,
      alpha: made(['feldt'], ['cronbach', 'feldt']),
      correlation: made(['fisher']),
      ...LIST,
    },
  },
  trend: {
    formula: 'Δ = x₂ − x₁',
    ...made(['holm'], ['holm']),
    also: {
      ...DIFFERENCES,
      lines: made(['slope']),
      shareLines: made(['cochranArmitage'], ['armitage']),
      ...LIST,
    },
  },
  ratings: {
    formula: `${MEAN},  Δ = x̄₂ − x̄₁`,
    ...made(['student', 'welch', 'holm'], ['welchTest', 'holm']),
    also: { lines: made(['slope']), ...LIST },
  },
  segments: {
    formula: null,
    ...made(['omnibus', 'holm'], ['welch', 'holm']),
    also: { ...DIFFERENCES, ...LIST },
  },
  weights: {
    formula: 'nₑ = (Σw)² ∕ Σw²',
    ...made(['raking', 'wilsonEffective'], ['deming', 'kish']),
    also: { several: made(['holm'], ['holm']), ...LIST },
  },
  importedWeights: {
    formula: 'nₑ = (Σw)² ∕ Σw²',
    ...made(['wilsonEffective'], ['kish']),
    also: { several: made(['holm'], ['holm']), ...LIST },
  },
  answers: {
    formula: SHARE,
    ...made(['wilson'], ['wilson']),
    also: { means: made(['student']), ...LIST },
  },
  expectations: {
    formula: `${BALANCE},  d̄ = Σ(y − x) ∕ n`,
    ...made(['wilson', 'tango'], ['oliver', 'tango']),
    also: {
      pair: made(['pairedT']),
      single: made(['mcnemar'], ['mcnemar']),
      several: made(['holm'], ['holm']),
      ...LIST,
    },
  },
  importance: {
    formula: MEAN,
    ...made(['student'], ['martilla']),
    also: { ...DERIVED, ...LIST },
  },
  drivers: { formula: 'Σ LMGⱼ = R²', ...made(['lmg', 'bootstrap'], ['lindeman']), also: LIST },
  relativeWeights: { formula: 'Σ εⱼ = R²', ...made(['johnson', 'bootstrap'], ['johnson']), also: LIST },
  model: {
    formula: INDEX,
    ...made(['pls', 'bootstrap', 'student'], ['fornell', 'tenenhaus']),
    also: { alpha: made(['feldt'], ['cronbach', 'feldt']), correlation: made(['fisher']), ...LIST },
  },
  loyalty: {
    formula: SHARE,
    ...made(['wilson', 'newcombe'], ['jones', 'wilson', 'newcombe']),
    also: { change: made(['holm'], ['holm']), ...LIST },
  },
  cost: { formula: MEAN, ...made(['student', 'wilson', 'pairedT', 'holm'], ['holm']), also: LIST },
  reasons: {
    formula: SHARE,
    ...made(['wilson', 'mcnemar'], ['keaveney', 'wilson', 'mcnemar', 'gupta1965']),
    also: LIST,
  },
  spending: {
    formula: 'ŷ = a + b · t',
    ...made(['student', 'woodruff'], ['woodruff']),
    also: { change: DIFFERENCES.means, forecast: made(['prediction'], ['draper']), ...LIST },
  },
  ranking: {
    formula: 'r̄ = Σr ∕ n',
    ...made(['wilson', 'mcnemar'], ['wilson', 'mcnemar', 'gupta1965']),
    also: { means: made(['student']), ...LIST },
  },
  worth: { formula: 'CLV = m (1 + d) ∕ (1 + d − r)', ...made([], ['gupta', 'fader']) },
  benchmarks: {
    formula: 'Δ = x − y',
    ...made(['mover', 'holm'], ['zou', 'holm', 'bhatia']),
    also: LIST,
  },
  // About ways of asking, however well those are known who were asked.
  channels: {
    formula: SHARE,
    ...made(['wilson', 'woodruff', 'student'], ['wilson', 'woodruff']),
    also: { several: made(['waysTest', 'holm'], ['kruskal', 'holm']), shares: DIFFERENCES.shares },
  },
  comments: {
    formula: SHARE,
    ...made(['wilson'], ['wilson']),
    also: { change: made(['newcombe', 'holm'], ['newcombe', 'holm']), ...LIST },
  },
  stages: { formula: null, ...made([]) },
  places: {
    formula: 'r₁ = 1 + a,  r₂ = n − b',
    ...made(['holm'], ['holm', 'mogstad']),
    also: DIFFERENCES,
  },
};

/** How a figure was made in these cases: each method and each source once, in order. */
export function makingOf(metric: HowMetric, cases: ReadonlySet<Case>): Making {
  const { methods, sources, also = {} } = DEFINITIONS[metric];
  const used = Object.entries(also)
    .filter(([name]) => cases.has(name as Case))
    .map(([, making]) => making);
  return {
    methods: [...new Set([...methods, ...used.flatMap((one) => one.methods)])],
    sources: [...new Set([...sources, ...used.flatMap((one) => one.sources)])],
  };
}
