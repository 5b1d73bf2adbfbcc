import type { Template } from '#core/survey/piping/template.ts';
import { escaped, markdownToProse, type Prose } from './markdown.ts';

/** Stand for a place while Markdown is read: private-use characters, which no survey has words in. */
const [BEGIN, END] = ['\ue000', '\ue001'];
const MARK = new RegExp(`${BEGIN}(\\d+)${END}`, 'g');

/**
 * A text of a survey that takes up answers as HTML. What stands in its places is never read as Markdown, and neither as
 * HTML: it is put in as the text of an element (`piping/fill.ts`).
 */
export function pipedProse(template: Template): Prose {
  const source = template.map((piece, index) =>
    typeof piece === 'string' ? piece.replaceAll(BEGIN!, '').replaceAll(END!, '') : `${BEGIN}${index}${END}`,
  );
  const { element, html } = markdownToProse(source.join(''));
  const filled = html.split(/(<[^>]*>)/).map((part) =>
    part.replace(MARK, (_, index: string) => {
      const piece = template[Number(index)];
      if (typeof piece !== 'object' || part.startsWith('<')) return '';
      return `<bdi data-pipe="${piece.of}">${escaped(piece.or)}</bdi>`;
    }),
  );
  return { element, html: filled.join('') };
}
