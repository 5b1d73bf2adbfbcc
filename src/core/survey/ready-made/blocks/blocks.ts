import { z } from 'zod';
import { CES_BLOCK, CesBlockSchema } from './ces/ces.ts';
import { COMPLAINT_BLOCK, ComplaintBlockSchema } from './complaint/complaint.ts';
import { CSAT_BLOCK, CsatBlockSchema } from './csat/csat.ts';
import { ECSI_BLOCK, EcsiBlockSchema } from './ecsi/ecsi.ts';
import { EMPLOYEE_BLOCK, EmployeeBlockSchema } from './employee/employee.ts';
import { EXIT_BLOCK, ExitBlockSchema } from './exit/exit.ts';
import { NPS_BLOCK, NpsBlockSchema } from './nps/nps.ts';
import { SERVQUAL_BLOCK, ServqualBlockSchema } from './servqual/servqual.ts';

/** A ready-made block as it is written in a survey, in place of an item. */
export const BlockSchema = z.discriminatedUnion('block', [
  NpsBlockSchema,
  CsatBlockSchema,
  CesBlockSchema,
  ServqualBlockSchema,
  EcsiBlockSchema,
  EmployeeBlockSchema,
  ComplaintBlockSchema,
  ExitBlockSchema,
]);

export type BlockConfig = z.infer<typeof BlockSchema>;

export const BLOCKS = {
  nps: NPS_BLOCK,
  csat: CSAT_BLOCK,
  ces: CES_BLOCK,
  servqual: SERVQUAL_BLOCK,
  ecsi: ECSI_BLOCK,
  employee: EMPLOYEE_BLOCK,
  complaint: COMPLAINT_BLOCK,
  exit: EXIT_BLOCK,
} as const;

/** The blocks, in the order in which the manual explains them. */
export const BLOCK_NAMES = BlockSchema.options.map(({ shape }) => shape.block.value);
