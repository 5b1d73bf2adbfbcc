import type { Edition } from '../edition.ts';
import { partsOf, type Part } from '../parts.ts';

/** Parts of the page that are about the page, or too long for a frame: each question can be shown by itself. */
const ALONE: readonly string[] = ['questions', 'method', 'downloads'];

/** What can be shown in a frame of another site: parts of the report, and the answers to each question. */
export function figuresOf(edition: Edition): {
  readonly parts: Part[];
  readonly questions: Pick<Part, 'id' | 'title'>[];
} {
  return {
    parts: partsOf(edition).filter(({ id }) => !ALONE.includes(id)),
    questions: edition.report.distributions.map(({ item, text }) => ({
      id: `question-${item}`,
      title: edition.text(text),
    })),
  };
}
