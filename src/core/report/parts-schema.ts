import { z } from 'zod';

/** What stored reports are made of, in every part of them. */
export const Text = z.record(z.string(), z.string());
export const Count = z.number().int().nonnegative();

export const Estimate = z.strictObject({ value: z.number(), low: z.number(), high: z.number(), base: Count });
export const Hidden = z.enum(['noData', 'tooFew', 'complement']);
export const Figure = z.discriminatedUnion('shown', [
  z.strictObject({ shown: z.literal(true), estimate: Estimate, lowBase: z.boolean() }),
  z.strictObject({ shown: z.literal(false), reason: Hidden }),
]);
export const Change = z.strictObject({
  from: z.string(),
  value: z.number(),
  low: z.number(),
  high: z.number(),
  p: z.number().min(0).max(1),
  clear: z.boolean(),
});
