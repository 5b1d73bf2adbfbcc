import { z } from 'zod';
import { ThemeSchema } from '../theme/schema.ts';

/** What holds for the whole site: `src/content/site.yaml`. Every field may be left out, and so may the file. */
export const SiteSchema = z.strictObject({
  redirectHosts: z
    .array(
      z
        .string()
        .regex(/^[a-z0-9.-]+(:\d+)?$/, 'needs the name of a host, such as shop.example, without https://'),
    )
    .default([])
    .meta({
      description: 'Other sites that an ending of a survey may lead to.',
      examples: [['shop.example', 'panel.example']],
    }),
  theme: ThemeSchema.optional().meta({
    description: 'How every page looks; a survey may look different.',
    examples: [{ accent: '#0f5c5a', face: 'sans' }],
  }),
});

export type SiteConfig = z.infer<typeof SiteSchema>;
