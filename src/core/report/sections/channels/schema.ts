import { z } from 'zod';
import { LISTENING_KINDS, LISTENING_METHODS } from '../../../survey/listening.ts';
import { CHANNELS } from '../../../survey/survey.ts';
import { Count, Figure, Hidden, Text } from '../../parts-schema.ts';

const figures = {
  rate: Figure.nullable(),
  minutes: z.strictObject({ lowerQuartile: Figure, median: Figure, upperQuartile: Figure }),
  everyQuestion: Figure,
  blank: Figure,
  alike: z.array(Figure),
};
const probability = z.number().min(0).max(1);

export const ChannelsSchema = z.strictObject({
  kind: z.literal('channels'),
  id: z.string(),
  wave: z.string(),
  everyone: z.strictObject({ responses: Count, ...figures }),
  ways: z.array(
    z.strictObject({
      way: z.string(),
      kind: z.enum(LISTENING_KINDS),
      method: z.enum(LISTENING_METHODS),
      channel: z.enum(CHANNELS),
      responses: Count.nullable(),
      reason: Hidden.nullable(),
      ...figures,
    }),
  ),
  batteries: z.array(z.strictObject({ id: z.string(), text: Text, items: Count })),
  asked: Count,
  groups: z.array(
    z.strictObject({
      item: z.string(),
      text: Text,
      levels: z.array(z.strictObject({ level: z.string(), label: Text })),
      rows: z.array(z.strictObject({ way: z.string().nullable(), shares: z.array(Figure) })),
    }),
  ),
  comparisons: z.array(
    z.strictObject({
      measure: z.enum(['rate', 'minutes', 'everyQuestion', 'alike', 'group']),
      about: z.string().nullable(),
      ways: Count,
      p: probability,
      adjusted: probability,
      clear: z.boolean(),
    }),
  ),
});
