/** The figures that can be held against somebody else's. */
export const BENCHMARK_METRICS = ['nps', 'topBox', 'topTwo', 'mean', 'index'] as const;
export type BenchmarkMetric = (typeof BENCHMARK_METRICS)[number];

/** What a figure can be: a mean ends where the scale of its item does. */
export function benchmarkScale(
  metric: BenchmarkMetric,
  { min, max }: { readonly min: number; readonly max: number },
): { readonly min: number; readonly max: number } {
  switch (metric) {
    case 'nps':
      return { min: -100, max: 100 };
    case 'topBox':
    case 'topTwo':
      return { min: 0, max: 1 };
    case 'index':
      return { min: 0, max: 100 };
    case 'mean':
      return { min, max };
  }
}
