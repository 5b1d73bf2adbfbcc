import { z } from 'zod';
import { partsOf, type Block, type PartNames } from '../block.ts';
import { blockFields, partsField, statementsField } from '../fields.ts';
import { statements } from '../statements.ts';
import { EMPLOYEE_WORDS } from './words/words.ts';

const STATEMENTS = {
  fairness: ['pay', 'decisions', 'reasons', 'respect'],
  growth: ['learn', 'strengths', 'prospects', 'feedback'],
  openness: ['problems', 'mistakes', 'views', 'informed'],
  support: ['manager', 'colleagues', 'means', 'load'],
} as const;

export type EmployeeWords = Readonly<Record<PartNames<typeof STATEMENTS>, string>>;

/** How those who work here find it. */
export const EmployeeBlockSchema = z.strictObject({
  block: z.literal('employee'),
  ...blockFields,
  ...partsField(partsOf(STATEMENTS)),
  ...statementsField,
});

/**
 * Work as those who do it find it: 16 statements on fairness, growth, openness and support, on five points of
 * agreement. Fairness follows the four kinds of justice of Colquitt (Journal of Applied Psychology 86, 2001), openness
 * the psychological safety of Edmondson (Administrative Science Quarterly 44, 1999), growth and support the resources
 * of Bakker and Demerouti (Journal of Managerial Psychology 22, 2007). The words are Heed's own.
 */
export const EMPLOYEE_BLOCK: Block<z.infer<typeof EmployeeBlockSchema>, EmployeeWords> = {
  words: EMPLOYEE_WORDS,
  items: (config, write) => statements(STATEMENTS, 5, config, write),
};
