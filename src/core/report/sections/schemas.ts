import { z } from 'zod';
import { LoyaltySchema } from './loyalty/schema.ts';
import { ChannelsSchema } from './channels/schema.ts';
import { ReasonsSchema } from './reasons/schema.ts';

/** A stored section of any kind. */
export const SectionSchema = z.discriminatedUnion('kind', [
  // One line a kind.
  LoyaltySchema,
  ReasonsSchema,
  ChannelsSchema,
]);
