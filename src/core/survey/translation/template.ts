import { stringify } from 'yaml';
import type { YamlSource } from '../../yaml/source.ts';
import { textPlaces, type TextPlace } from './text-places.ts';
import { wordsIn } from './words.ts';

/** The file of a language, ready for whoever translates. */
export interface Template {
  /** The YAML text. */
  readonly text: string;
  /** How many texts it has or waits for. */
  readonly texts: number;
  /** The lines (1-based) that wait for words. */
  readonly missing: readonly number[];
  /** The lines whose words in the default language have changed since they were translated. */
  readonly changed: readonly number[];
  /** The lines whose words are for nothing that the survey still has. */
  readonly unused: readonly number[];
}

/** The file as it is now. */
export interface Before {
  readonly text: string;
  readonly source: YamlSource;
}

/** A line of the file: a text, or what it stands below. */
interface Entry {
  readonly comment: readonly string[];
  readonly words: string | null;
  readonly state: 'done' | 'missing' | 'changed' | 'unused';
}
type Tree = Map<string, Tree | Entry>;

/** How a comment begins that tells a change, until whoever has looked at the words takes it away. */
const CHANGED =
  'Changed since this was translated. Take this line and the next away once the words fit again.';
const WAS = 'Was: ';

/**
 * The file of a language with a line for every text of a survey: what is written stays, what is missing waits for its
 * words, and above each stands what the default language says. That comment is also what tells next time that the
 * default language has changed.
 *
 * @param content the survey file as plain values
 * @param survey its id
 * @param locale the language; one that the survey lists
 * @param before the file as it is now; undefined where there is none yet
 */
export function translationTemplate(
  content: unknown,
  survey: string,
  locale: string,
  before?: Before,
): Template {
  const first = (content as { locales?: readonly string[] }).locales?.[0] ?? '';
  const head = [
    `The words of ${survey}.yaml in "${locale}". Above each line stands what "${first}" says.`,
    `npm run heed -- translate ${survey} ${locale} brings this file up to date and keeps what is written.`,
  ];
  const written = new Map(
    wordsIn(before?.source.content).map(({ at, text }) => [JSON.stringify(at), { at, words: text ?? null }]),
  );
  const told = before?.text.startsWith(`# ${head[0]}`) ? before : undefined;
  const places = textPlaces(content);
  const tree: Tree = new Map();
  for (const place of places) {
    const words = wordsOf(place, first);
    if (words === undefined || isInline(place, locale)) continue;
    const short = shortOf(place, places);
    const found = written.get(JSON.stringify(place.at)) ?? written.get(JSON.stringify(short));
    written.delete(JSON.stringify(found?.at ?? []));
    plant(tree, short, entryFor(words, found?.words ?? null, found && told && commentAbove(found.at, told)));
  }
  for (const { at, words } of written.values())
    plant(tree, at, { comment: ['No longer in the survey'], words, state: 'unused' });

  const lines = head.map((line) => ({ line: `# ${line}`, state: undefined }));
  const all = [...lines, ...kept(before, head), { line: '', state: undefined }, ...linesOf(tree, '')];
  const linesIn = (state: Entry['state']) =>
    all.flatMap((one, index) => (one.state === state ? [index + 1] : []));
  return {
    text: `${all.map(({ line }) => line).join('\n')}\n`,
    texts: all.filter(({ state }) => state !== undefined).length,
    missing: linesIn('missing'),
    changed: linesIn('changed'),
    unused: linesIn('unused'),
  };
}

/** What the default language says; undefined for what needs no translation, because it has no letters. */
function wordsOf({ written }: TextPlace, first: string): string | undefined {
  const words = typeof written === 'string' ? written : (written as Record<string, string> | null)?.[first];
  return typeof words === 'string' && /\p{L}/u.test(words) ? words.trim() : undefined;
}

function isInline({ written }: TextPlace, locale: string): boolean {
  return typeof written === 'object' && written !== null && locale in written;
}

/** The name of a text without its last step, where what it belongs to has no other: `options: { a: Area A }`. */
function shortOf({ at }: TextPlace, places: readonly TextPlace[]): readonly string[] {
  if (at.at(-1) !== 'label' || (at[0] === 'items' && at.length === 3)) return at;
  const parent = at.slice(0, -1);
  const alone = places.filter((one) => parent.every((step, index) => one.at[index] === step)).length === 1;
  return alone ? parent : at;
}

/** @param above the comment that stands above the words now; undefined where nothing is known of it */
function entryFor(now: string, words: string | null, above: readonly string[] | undefined): Entry {
  const comment = now.split('\n');
  if (words === null) return { comment, words, state: 'missing' };
  if (!above || above.length === 0 || above.join('\n') === now) return { comment, words, state: 'done' };
  const was = above[0] === CHANGED ? above[1]! : `${WAS}${above.join(' ')}`;
  return { comment: [CHANGED, was, ...comment], words, state: 'changed' };
}

/** The lines of the comment right above a place. */
function commentAbove(at: readonly string[], { text, source }: Before): readonly string[] {
  const lines = text.split('\n').slice(0, source.lineOf(at) - 1);
  const end = lines.findLastIndex((line) => !/^\s*#/.test(line)) + 1;
  return lines.slice(end).map((line) => line.replace(/^\s*# ?/, ''));
}

/** What else a person wrote at the head of the file. */
function kept(before: Before | undefined, head: readonly string[]): { line: string; state: undefined }[] {
  const lines = (before?.text ?? '').split('\n');
  const comment = lines.slice(
    0,
    lines.findIndex((line) => !line.startsWith('#')),
  );
  return comment.filter((line) => !head.includes(line.slice(2))).map((line) => ({ line, state: undefined }));
}

function plant(tree: Tree, at: readonly string[], entry: Entry): void {
  const [step, ...rest] = at;
  if (step === undefined) return;
  if (rest.length === 0) {
    tree.set(step, entry);
    return;
  }
  const below = tree.get(step);
  const branch = below instanceof Map ? below : new Map();
  if (branch !== below) tree.set(step, branch);
  plant(branch, rest, entry);
}

function linesOf(tree: Tree, indent: string): { line: string; state: Entry['state'] | undefined }[] {
  return [...tree].flatMap(([key, entry]) => {
    const name = /^\d+$/.test(key) ? key : stringify(key).trimEnd();
    if (entry instanceof Map)
      return [{ line: `${indent}${name}:`, state: undefined }, ...linesOf(entry, `${indent}  `)];
    const value =
      entry.words === null ? '' : stringify({ a: entry.words }, { lineWidth: 0 }).slice(2).trimEnd();
    const [start = '', ...more] = value.split('\n');
    return [
      ...entry.comment.map((line) => ({ line: `${indent}# ${line}`.trimEnd(), state: undefined })),
      { line: `${indent}${name}:${start}`, state: entry.state },
      ...more.map((line) => ({ line: line === '' ? '' : `${indent}${line}`, state: undefined })),
    ];
  });
}
