import { sayProblem } from '#core/survey/problem.ts';
import { BLOCK_NAMES } from '#core/survey/ready-made/blocks/blocks.ts';
import { readSurvey } from '#core/survey/read.ts';
import type { Survey } from '#core/survey/survey.ts';
import { LOCALES } from '#i18n/i18n.ts';

/**
 * Every ready-made block as one survey in every language, a section a block.
 *
 * @throws {Error} when a block does not read
 */
export function blocksSurvey(): Survey {
  const sections = BLOCK_NAMES.map(
    (name) => `  - id: ${name}\n    title: ${name}\n    items:\n      - block: ${name}`,
  );
  const source = [
    'title: Ready-made blocks',
    'thanks: Thank you',
    `locales: [${LOCALES.join(', ')}]`,
    'sampling: open-link',
    `sections:\n${sections.join('\n')}`,
  ].join('\n');
  const read = readSurvey(source, 'blocks.yaml');
  if (!read.ok) throw new Error(read.problems.map(sayProblem).join('\n'));
  return read.survey;
}
