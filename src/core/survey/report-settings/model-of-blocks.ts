import { writtenBlocks } from '../placed.ts';
import { ecsiModel } from '../ready-made/blocks/ecsi/ecsi.ts';
import type { SurveyConfig } from '../schema.ts';
import type { ModelSettings } from './model.ts';

/** The path model that a ready-made block of a survey has been made for: that of the first. */
export function modelOfBlocks(config: SurveyConfig): ModelSettings | undefined {
  for (const { block } of writtenBlocks(config)) {
    const ecsi = block.block === 'ecsi' ? ecsiModel(block) : null;
    if (ecsi) return { ecsi };
  }
  return undefined;
}
