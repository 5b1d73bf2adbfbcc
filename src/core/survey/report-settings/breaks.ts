import { z } from 'zod';
import type { Finding } from '../../yaml/finding.ts';
import { IdSchema } from '../items/base.ts';
import type { SurveyConfig } from '../schema.ts';
import { isCoded, type Item } from '../item.ts';
import type { Text } from '../text.ts';
import { TextSchema, toText } from '../text.ts';
import { isIn } from './named.ts';

/** What a survey says of a line from wave to wave: that it breaks before a wave, or that it does not. */
export interface DeclaredBreak {
  readonly item: string;
  readonly wave: string;
  readonly note?: Text;
  /** The wording or the mode changed and asks the same all the same: the line holds. */
  readonly comparable: boolean;
}

export const BreaksSchema = z
  .array(
    z.strictObject({
      item: IdSchema.meta({ description: 'The question.', examples: ['overall'] }),
      wave: z
        .string()
        .meta({ description: 'The first wave that it was asked in its new form.', examples: ['2026'] }),
      note: TextSchema.optional().meta({
        description: 'What changed, for readers of the report.',
        examples: ['Asked after the flight instead of before it.'],
      }),
      comparable: z
        .boolean()
        .default(false)
        .meta({
          description:
            'Whether answers of before and after may be compared although the wording or the mode changed, as where a typing mistake was mended.',
          examples: [true],
        }),
    }),
  )
  .meta({
    description:
      'Where a question was changed so that its answers cannot be compared with those of before. Changed wording is noticed without it.',
    examples: [[{ item: 'overall', wave: '2026', note: 'Asked after the flight instead of before it.' }]],
  });

export function toBreaks(
  breaks: z.infer<typeof BreaksSchema>,
  locales: readonly string[],
): readonly DeclaredBreak[] {
  return breaks.map(({ note, ...one }) => ({ ...one, ...(note ? { note: toText(note, locales) } : {}) }));
}

/** Breaks of items that are not counted, and before waves that are not there or have none before them. */
export function checkBreaks(
  { breaks }: { breaks?: z.infer<typeof BreaksSchema> | undefined },
  items: readonly Item[],
  { waves }: Pick<SurveyConfig, 'waves'>,
): readonly Finding[] {
  const coded = items.filter(isCoded).map(({ id }) => id);
  const later = waves.slice(1).map(({ id }) => id);
  return (breaks ?? []).flatMap(({ item, wave }, index) => {
    const path = ['report', 'breaks', index];
    return [
      ...isIn(item, coded, [...path, 'item'], `there is no item "${item}" whose answers are counted`),
      ...(waves[0]?.id === wave
        ? [
            {
              path: [...path, 'wave'],
              message: `nothing comes before the wave "${wave}"`,
              hint: 'Name the first wave in which the question was asked in its new form',
            },
          ]
        : isIn(wave, later, [...path, 'wave'], `there is no wave "${wave}"`)),
    ];
  });
}
