import { z } from 'zod';
import { ItemSchema, type ItemConfig } from './items/item.ts';
import { BlockSchema, type BlockConfig } from './ready-made/blocks/blocks.ts';

/** What stands in a list of items: a question, or a ready-made block of them. */
export type EntryConfig = ItemConfig | BlockConfig;

/**
 * A question by its `type`, or a block by its name. What has a `block` is taken for one, so that a mistake in it is told
 * as a mistake in a block.
 */
export const EntrySchema = z.unknown().transform((written, context): EntryConfig => {
  const schema = isBlock(written) ? BlockSchema : ItemSchema;
  const parsed = schema.safeParse(written, { reportInput: true });
  if (parsed.success) return parsed.data;
  // They have their input, which `reportInput` asked for.
  context.issues.push(...(parsed.error.issues as z.core.$ZodRawIssue[]));
  return z.NEVER;
});

/** Whether an entry stands for the items of a ready-made block. */
export function isBlock(entry: unknown): entry is BlockConfig {
  return typeof entry === 'object' && entry !== null && 'block' in entry;
}
