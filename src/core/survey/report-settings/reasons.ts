import { z } from 'zod';
import type { Finding } from '../../yaml/finding.ts';
import type { SurveyConfig } from '../schema.ts';
import { valuesOf } from '../item-values.ts';
import type { Item } from '../item.ts';

/** Which reasons to leave are whose. */
export const ReasonsSettingsSchema = z.strictObject({
  notOwn: z.array(z.string()).meta({
    description:
      'The values of reasons that are not of your own making; the report sets them apart from the others.',
    examples: [['competition', 'involuntary']],
  }),
});

export function checkReasons(
  { reasons: settings }: SurveyConfig['report'],
  items: readonly Item[],
): readonly Finding[] {
  if (!settings) return [];
  const values = items.filter(({ type }) => type === 'reasons').flatMap(valuesOf);
  return settings.notOwn.flatMap((value, index) =>
    values.includes(value)
      ? []
      : [
          {
            path: ['report', 'reasons', 'notOwn', index],
            message: `there is no reason "${value}"`,
            hint:
              values.length > 0
                ? `Use one of ${[...new Set(values)].join(', ')}`
                : 'Ask a question of type reasons first',
          },
        ],
  );
}
