import { z } from 'zod';
import { LoyaltySchema } from './loyalty/schema.ts';
import { CommentsSchema } from './comments/schema.ts';
import { ChannelsSchema } from './channels/schema.ts';
import { DriversSchema } from './drivers/schema.ts';
import { ExpectationsSchema } from './expectations/schema.ts';
import { ImportanceSchema } from './importance/schema.ts';
import { ModelSchema } from './model/schema.ts';
import { RatingsSchema } from './ratings/schema.ts';
import { ReasonsSchema } from './reasons/schema.ts';
import { WeightsSchema } from './weights/schema.ts';
import { SpendingSchema } from './spending/schema.ts';
import { CostSchema } from './cost/schema.ts';
import { RankingSchema } from './ranking/schema.ts';
import { WorthSchema } from './worth/schema.ts';
import { BenchmarksSchema } from './benchmarks/schema.ts';

/** A stored section of any kind. */
export const SectionSchema = z.discriminatedUnion('kind', [
  // One line a kind.
  RatingsSchema,
  WeightsSchema,
  LoyaltySchema,
  ExpectationsSchema,
  ImportanceSchema,
  DriversSchema,
  ModelSchema,
  CostSchema,
  ReasonsSchema,
  ChannelsSchema,
  SpendingSchema,
  RankingSchema,
  WorthSchema,
  BenchmarksSchema,
  CommentsSchema,
]);
