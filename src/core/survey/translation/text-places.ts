import type { Path } from '../../yaml/finding.ts';

/** One text of a survey file, and where a file of a language says it. */
export interface TextPlace {
  /** Where it stands in the survey file: `['sections', 0, 'items', 2, 'text']`. */
  readonly path: Path;
  /** Where it stands in a file of a language, by ids: `['items', 'area', 'text']`. */
  readonly at: readonly string[];
  /** As written: one string, or one a language. */
  readonly written: unknown;
}

/** The fields that hold words for people, wherever in a survey they stand. */
const TEXT_FIELDS: ReadonlySet<string> = new Set([
  'title',
  'intro',
  'thanks',
  'text',
  'help',
  'label',
  'note',
  'source',
  'unit',
  'alt',
  'subject',
]);

/** Whether a field at a place holds a text. Anchors are texts by the point that they name, those of a block by name. */
function isTextField(key: string, path: Path): boolean {
  // There the names are ids of questions and codes of options, which may be called as they like.
  if (isNamedByIds(path)) return false;
  if (key === 'name') return path.at(-2) === 'benchmarks';
  return TEXT_FIELDS.has(key) || path.at(-1) === 'anchors' || path.at(-1) === 'texts';
}

/** The weights of an index by question, and what groups are weighted to, by question and option. */
function isNamedByIds(path: Path): boolean {
  return (
    ['index', 'weights'].every((name, index) => path.at(index - 2) === name) ||
    ['report', 'weights', 'targets'].every((name, index) => path[index] === name)
  );
}

/**
 * Every text of a survey file in the order of the file. Lists are entered by the ids of what is in them, and questions
 * by their ids alone, whatever section they are in: moving one does not move its translation.
 *
 * @param content the file as plain values, not checked yet: what is no survey has no places
 */
export function textPlaces(content: unknown): readonly TextPlace[] {
  return placesIn(content, [], []);
}

function placesIn(value: unknown, path: Path, at: readonly string[]): readonly TextPlace[] {
  if (Array.isArray(value))
    return value.flatMap((one: unknown, index) => {
      const name = nameOf(one);
      const from = path.at(-1) === 'items' ? ['items'] : at;
      return name === undefined ? [] : placesIn(one, [...path, index], [...from, name]);
    });
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, written]) =>
    isTextField(key, path)
      ? [{ path: [...path, key], at: [...at, key], written }]
      : placesIn(written, [...path, key], [...at, key]),
  );
}

/** What one of a list is called: by its id, what it is about (an item and its wave, or metric and year), its code, or the block it stands for. */
function nameOf(one: unknown): string | undefined {
  if (typeof one !== 'object' || one === null) return undefined;
  const { id, value, block, item, wave, metric, year } = one as Record<string, unknown>;
  const of = typeof metric === 'string' ? `${metric}-${String(year)}` : wave;
  const about = typeof item === 'string' && typeof of === 'string' ? `${item}-${of}` : undefined;
  const name = id ?? about ?? value ?? block;
  return typeof name === 'string' || typeof name === 'number' ? String(name) : undefined;
}
