import type { SectionMaker } from '../maker.ts';
import { derivedMap } from './derived.ts';
import type { ImportanceSection } from './section.ts';
import { statedMap } from './stated.ts';

/**
 * The maps of importance and performance of the current wave: importance as respondents state it where the survey says which
 * questions ask for it, and as it follows from the key drivers, each on a map of its own. Means are those of the questions
 * themselves, over all who answered each, so that nothing can be had by subtraction. Both are told of each group of each
 * segment too.
 */
export const importance: SectionMaker<ImportanceSection> = {
  kind: 'importance',
  make: (basis) => [statedMap(basis), derivedMap(basis)].filter((section) => section !== null),
};
