import type { Finding } from '../yaml/finding.ts';
import type { SurveyConfig } from './schema.ts';

/** Numbers of people that a collector was sent to, in waves that there are. */
export function checkCollectors({ collectors, waves }: SurveyConfig): readonly Finding[] {
  const known = waves.map(({ id }) => id);
  return collectors.flatMap(({ id, sent }, index): Finding[] => {
    const path = ['collectors', index, 'sent'];
    if (typeof sent === 'number')
      return known.length === 1
        ? []
        : [
            {
              path,
              message: `collector "${id}" does not say in which wave it was sent to ${sent} people`,
              hint: `Write a number a wave, such as "sent: { ${known.at(-1)}: ${sent} }"`,
            },
          ];
    return Object.keys(sent ?? {})
      .filter((wave) => !known.includes(wave))
      .map((wave) => ({
        path: [...path, wave],
        message: `there is no wave "${wave}"`,
        hint: `Use one of ${known.join(', ')}`,
      }));
  });
}
