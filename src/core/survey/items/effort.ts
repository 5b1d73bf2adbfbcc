import { z } from 'zod';
import { COSTS, EFFORT, type Cost } from '../ready-made/effort.ts';
import { readyAnchors, readyText } from '../ready-made/ready-made.ts';
import type { EffortItem } from '../item.ts';
import { TextSchema } from '../text.ts';
import { baseFields, orderFields, scaleFields, specialFields, toBase, toScale } from './base.ts';
import type { Part, PartConfig } from './part.ts';

/** What being a customer costs beside the price, from 1 to 5: money, time, mental and physical effort. */
export const EffortSchema = z.strictObject({
  type: z.literal('effort'),
  ...baseFields,
  text: TextSchema.optional().meta({
    description: 'The question over the costs. Left out, it is the one that comes with Heed.',
    examples: ['How much did moving your account cost you?'],
  }),
  costs: z
    .array(z.enum(COSTS))
    .min(1)
    .default([...COSTS])
    .meta({ description: 'Which costs are asked for, in the order shown.', examples: [['time', 'mental']] }),
  ...scaleFields,
  ...orderFields,
  ...specialFields,
});

/** One of the costs; its wording and points come with it. */
export type EffortPartConfig = Omit<z.infer<typeof EffortSchema>, 'text' | 'costs' | 'order'> &
  PartConfig & { cost: Cost };

/** The points that an effort stands for, one a cost; what holds for it holds for each. */
export function expandEffort({
  id,
  text,
  help,
  costs,
  order,
  visibleIf,
  skipTo,
  endIf,
  ...shared
}: z.infer<typeof EffortSchema>): readonly Part<EffortPartConfig>[] {
  return costs.map((cost, index) => ({
    item: {
      ...shared,
      ...(index === costs.length - 1 ? { skipTo, endIf } : {}),
      id: `${id}-${cost}`,
      cost,
      matrix: { id, text: text ?? readyTexts, help, order },
    },
    path: ['costs', index],
    within: visibleIf === undefined ? undefined : { source: visibleIf, path: ['visibleIf'] },
  }));
}

const readyTexts = Object.fromEntries(Object.entries(EFFORT).map(([locale, { text }]) => [locale, text]));

export function toEffort({ cost, ...config }: EffortPartConfig, locales: readonly string[]): EffortItem {
  const text = readyText(EFFORT, locales, ({ costs }) => costs[cost]);
  const anchors = { ...readyAnchors(EFFORT, locales, ({ points }) => points), ...config.anchors };
  return {
    ...toBase({ ...config, text }, locales),
    type: 'effort',
    cost,
    scale: toScale([1, 5], anchors, locales),
  };
}
