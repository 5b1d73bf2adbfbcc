import { z } from 'zod';
import { GAP, GAP_CODES } from '../ready-made/gap.ts';
import { readyText } from '../ready-made/ready-made.ts';
import type { GapItem } from '../survey.ts';
import { baseFields, specialFields, toBase } from './base.ts';

/** Experience against expectation in one question: worse, as expected, or better. */
export const GapSchema = z.strictObject({ type: z.literal('gap'), ...baseFields, ...specialFields });

export function toGap(config: z.infer<typeof GapSchema>, locales: readonly string[]): GapItem {
  const options = GAP_CODES.map((value) => ({
    value,
    label: readyText(GAP, locales, (words) => words[value]),
    exclusive: false,
  }));
  return { ...toBase(config, locales), type: 'gap', options };
}
