import { z } from 'zod';

/** The kinds of sections that a report may have beside headline, waves, segments and questions. */
export const SECTION_KINDS = [
  // One line a kind.
  'ratings',
  'weights',
  'loyalty',
  'expectations',
  'importance',
  'drivers',
  'model',
  'cost',
  'reasons',
  'channels',
  'spending',
  'ranking',
  'worth',
  'benchmarks',
  'comments',
] as const;

export const SectionsSchema = z.array(z.enum(SECTION_KINDS)).meta({
  description: 'Which sections the report has, and in which order; all that the survey allows where absent.',
  examples: [['reasons']],
});
