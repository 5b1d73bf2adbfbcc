import { z } from 'zod';
import { ReasonsSchema } from './reasons/schema.ts';

/** A stored section of any kind. */
export const SectionSchema = z.discriminatedUnion('kind', [
  // One line a kind.
  ReasonsSchema,
]);
