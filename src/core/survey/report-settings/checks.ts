import type { Finding } from '../../yaml/finding.ts';
import type { SurveyConfig } from '../schema.ts';
import type { Item } from '../item.ts';
import { checkComments } from './comments.ts';
import { checkLoyalty } from './loyalty.ts';
import { checkReasons } from './reasons.ts';
import { checkCompare } from './compare.ts';
import { checkBreaks } from './breaks.ts';
import { checkIndex } from './satisfaction-index.ts';
import { checkDrivers } from './drivers.ts';
import { checkImportance } from './importance.ts';
import { checkModel } from './model.ts';
import { checkWeights } from './weights.ts';
import { checkBenchmarks } from './benchmarks.ts';
import { checkSpending } from './spending.ts';
import { checkWorth } from './worth.ts';

/** One check a key of the `report:` block: whether the items it names are there and of a kind that fits. */
const CHECKS: readonly ((
  report: SurveyConfig['report'],
  items: readonly Item[],
  config: SurveyConfig,
) => readonly Finding[])[] = [
  // One line a key.
  checkLoyalty,
  checkReasons,
  checkComments,
  checkCompare,
  checkIndex,
  checkBreaks,
  checkDrivers,
  checkImportance,
  checkModel,
  checkWeights,
  checkSpending,
  checkWorth,
  checkBenchmarks,
];

/** Mistakes of the `report:` block that only show beside the items. Paths begin with `report`. */
export function checkReport(config: SurveyConfig, items: readonly Item[]): readonly Finding[] {
  return CHECKS.flatMap((check) => check(config.report, items, config));
}
