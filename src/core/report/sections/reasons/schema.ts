import { z } from 'zod';
import { Figure, Text } from '../../parts-schema.ts';

export const ReasonsSchema = z.strictObject({
  kind: z.literal('reasons'),
  id: z.string(),
  item: z.string(),
  text: Text,
  wave: z.string(),
  ranked: z.boolean(),
  reasons: z.array(
    z.strictObject({ value: z.string(), label: Text, own: z.boolean().nullable(), share: Figure }),
  ),
});
