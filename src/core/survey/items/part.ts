import type { Path } from '../../yaml/finding.ts';
import type { Order } from '../survey.ts';
import type { Pair } from '../item.ts';
import type { TextConfig } from '../text.ts';

/** What an item that was made from a larger written one keeps of it; no survey file says this of an item itself. */
export interface PartConfig {
  /** The question that several items share: those of one matrix stand together. */
  matrix?: MatrixConfig;
  /** The gap that a rating is one side of. */
  pairOf?: Pair;
  /** Id of the choice that it takes words for. */
  attached?: string;
}

export interface MatrixConfig {
  id: string;
  text: TextConfig;
  help?: TextConfig | undefined;
  order?: Order | undefined;
}

/** A condition as it was written, and where. */
export interface WrittenCondition {
  readonly source: string;
  readonly path: Path;
}

/**
 * One item that a written item stands for.
 *
 * @typeParam Config the item, written out as if it stood in the file by itself
 */
export interface Part<Config> {
  readonly item: Config;
  /** Where in the written item it comes from: empty for the written item itself. */
  readonly path: Path;
  /** Where the condition of the written item, which holds for every part of it, stands beside the part's own. */
  readonly within?: WrittenCondition | undefined;
}
