import { z } from 'zod';
import { TextSchema } from '../survey/text.ts';
import { FACES } from './theme.ts';

/** Without quotation marks YAML takes a colour for a remark, and hands over nothing. */
const ColourSchema = z
  .custom<string>(
    (written) => typeof written === 'string' && /^#([0-9a-f]{3}|[0-9a-f]{6})$/i.test(written),
    'needs a colour such as "#0f5c5a", in quotation marks',
  )
  .meta({ description: 'A colour as hexadecimal digits.', examples: ['#0f5c5a'] });

const OwnColoursSchema = z.strictObject({
  accent: ColourSchema.optional().meta({
    description: 'Links, buttons and what is chosen.',
    examples: ['#0f5c5a'],
  }),
  paper: ColourSchema.optional().meta({ description: 'The ground of the page.', examples: ['#fbf9f4'] }),
  ink: ColourSchema.optional().meta({ description: 'The text.', examples: ['#1d2430'] }),
});

const PictureSchema = z
  .string()
  .regex(
    /^[\w-]+\.(svg|png|webp|avif|jpe?g)$/i,
    'needs the name of a picture beside this file, such as airport.svg (or .png, .webp, .avif, .jpg)',
  );

/** How a survey or the whole site looks. */
export const ThemeSchema = OwnColoursSchema.extend({
  dark: z
    .union([z.literal(false), OwnColoursSchema])
    .optional()
    .meta({
      description:
        'The colours where the device is dark; worked out from the others where left out. false: the page is never dark.',
      examples: [{ accent: '#7fcdc3' }, false],
    }),
  face: z
    .enum(FACES)
    .optional()
    .meta({
      description: 'The typeface, one that devices have: nothing is downloaded.',
      examples: ['sans'],
    }),
  radius: z
    .number()
    .min(0)
    .max(24)
    .optional()
    .meta({ description: 'Roundness of corners, in pixels.', examples: [8] }),
  logo: z
    .strictObject({
      file: PictureSchema.meta({ description: 'A picture beside this file.', examples: ['airport.svg'] }),
      dark: PictureSchema.optional().meta({
        description: 'One for dark grounds, where the first is not fit for them.',
        examples: ['airport-dark.svg'],
      }),
      alt: TextSchema.meta({
        description: 'What it says to those who do not see it, as a rule the name.',
        examples: ['San Telmo Airport'],
      }),
      height: z
        .number()
        .min(16)
        .max(120)
        .default(40)
        .meta({ description: 'Its height in pixels.', examples: [40] }),
    })
    .optional()
    .meta({
      description: 'The logo at the head of the page.',
      examples: [{ file: 'airport.svg', alt: 'Airport' }],
    }),
  icon: PictureSchema.optional().meta({
    description: 'The little picture in the tab of a browser, beside this file.',
    examples: ['airport-icon.svg'],
  }),
});

export type ThemeConfig = z.infer<typeof ThemeSchema>;
