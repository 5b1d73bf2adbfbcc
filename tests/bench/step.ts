import type { Figure } from './figure.ts';
import type { Product } from './product/copy.ts';

/** What the steps of one run share. */
export type Bench = {
  /** What is opened is put here, and closed however the run ends. */
  readonly opened: AsyncDisposableStack;
  /** A copy of the project with a finished build, made when first asked for. */
  product(): Promise<Product>;
  /** How often to measure something that is worth `usual` runs. */
  runs(usual: number): number;
  /** Whether to measure sizes that take very long to make, too. */
  readonly large: boolean;
  /** Says what goes on. */
  say(line: string): void;
};

export type Step = {
  readonly name: string;
  /** What it measures, in one sentence. */
  readonly what: string;
  measure(bench: Bench): Promise<readonly Figure[]>;
};
