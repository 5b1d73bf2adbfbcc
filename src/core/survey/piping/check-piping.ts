import type { Finding, Path } from '../../yaml/finding.ts';
import { placedItems, type Placed } from '../placed.ts';
import type { SurveyConfig } from '../schema.ts';
import { textPlaces } from '../translation/text-places.ts';
import { parseTemplate, TemplateError, type Place } from './template.ts';

const ELSEWHERE = 'Use it in the text or help of a question, a section, the intro, the thanks or an ending';

/** Texts that take up what there is not, or not yet, and places that cannot be read. */
export function checkPiping(config: SurveyConfig): readonly Finding[] {
  const placed = placedItems(config);
  return textPlaces(config).flatMap(({ path, written }) => {
    const languages =
      typeof written === 'string' ? [['', written]] : Object.entries(written as Record<string, string>);
    const known = knownAt(path, placed);
    return languages.flatMap(([locale, source]) => {
      const at = locale ? [...path, locale] : path;
      return faultsIn(source ?? '', String(path.at(-1)), known, config.parameters).map((fault) => ({
        ...fault,
        path: at,
      }));
    });
  });
}

/** The items that a text may take up, or undefined where it may take up nothing. */
function knownAt(path: Path, placed: readonly Placed[]): readonly Placed[] | undefined {
  const [first, index] = path;
  const field = path.at(-1);
  if (path.length === 1) return first === 'intro' ? [] : first === 'thanks' ? placed : undefined;
  if (first === 'endings') return field === 'title' || field === 'text' ? placed : undefined;
  if (first === 'sections' && path.length === 3)
    return placed.filter(({ written }) => written.section < Number(index));
  const item = path.lastIndexOf('items');
  if (item < 0 || !['text', 'help'].includes(String(field))) return undefined;
  const here = path.slice(0, item + 2).join();
  const place = placed.findIndex(({ written }) => written.path.join() === here);
  if (place < 0 || placed[place]!.item.type === 'computed') return undefined;
  return placed.slice(0, place);
}

function faultsIn(
  source: string,
  field: string,
  known: readonly Placed[] | undefined,
  parameters: readonly string[],
): readonly Omit<Finding, 'path'>[] {
  // Elsewhere braces are only braces, unless somebody meant more by them.
  if (!known)
    return /\{[a-z][a-z0-9-]*\|/.test(source)
      ? [{ message: `the ${field} cannot take up an answer here`, hint: ELSEWHERE }]
      : [];
  try {
    if (/\]\([^)]*(?<!\{)\{(?!\{)/.test(source))
      return [
        { message: 'the address of a link cannot take up an answer', hint: 'Write the address in full' },
      ];
    return parseTemplate(source)
      .filter((piece): piece is Place => typeof piece !== 'string')
      .flatMap((place) => misplaced(place, known, parameters));
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error;
    return [
      {
        message: `the ${field} cannot be read at character ${error.at + 1}: ${error.message}`,
        hint: 'Write "{id|words where there is none}", or "{{" for a brace',
      },
    ];
  }
}

function misplaced(
  { of }: Place,
  known: readonly Placed[],
  parameters: readonly string[],
): readonly Omit<Finding, 'path'>[] {
  if (parameters.includes(of)) return [];
  const item = known.find((one) => one.item.id === of)?.item;
  if (item?.type === 'statement')
    return [{ message: `"${of}" is a statement, which has no answer`, hint: 'Name a question' }];
  if (item) return [];
  const ids = [
    ...parameters,
    ...known.filter((one) => one.item.type !== 'statement').map((one) => one.item.id),
  ];
  return [
    {
      message: `"{${of}|…}" is no earlier question and no parameter`,
      hint:
        ids.length > 0
          ? `Use one of ${ids.join(', ')}, or list "${of}" under parameters`
          : `List "${of}" under parameters`,
    },
  ];
}
