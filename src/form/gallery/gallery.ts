import { sayProblem } from '#core/survey/problem.ts';
import { readSurvey } from '#core/survey/read.ts';
import type { Survey } from '#core/survey/survey.ts';
import { LOCALES } from '#i18n/i18n.ts';

/**
 * The examples of every question type as one survey in every language of the interface, a section a type: what the
 * gallery shows and the tests are held to. Where an example is not written in a language, its English stands in.
 *
 * @param examples the text of each `src/form/items/<type>/examples.yaml`, a list of items, by its path
 * @throws {Error} when an example does not read
 */
export function gallerySurvey(examples: Readonly<Record<string, string>>): Survey {
  const sections = Object.entries(examples).map(([path, items]) => {
    const type = path.split('/').at(-2) ?? path;
    return `  - id: ${type}\n    title: ${type}\n    items:\n${items.replace(/^(?=.)/gm, '      ')}`;
  });
  const source = [
    'title: Gallery',
    'thanks: Thank you',
    `locales: [${LOCALES.join(', ')}]`,
    'sampling: open-link',
    `sections:\n${sections.join('\n')}`,
  ].join('\n');
  const read = readSurvey(source, 'gallery.yaml');
  if (!read.ok) throw new Error(read.problems.map(sayProblem).join('\n'));
  return read.survey;
}
