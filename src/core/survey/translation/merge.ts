import type { Path } from '../../yaml/finding.ts';
import { readYaml } from '../../yaml/source.ts';
import type { SurveyProblem } from '../problem.ts';
import { standIns } from '../text.ts';
import { textPlaces, type TextPlace } from './text-places.ts';
import { wordsIn, type Words } from './words.ts';

/** A file that holds the words of a survey in one language. */
export interface TranslationFile {
  /** BCP 47 tag, from the name of the file. */
  readonly locale: string;
  /** Its name, such as `airport.es.yaml`. */
  readonly file: string;
  /** The YAML text. */
  readonly source: string;
}

/** A survey file with the words of its language files put where they belong, as if they had been written there. */
export interface Merged {
  readonly content: unknown;
  readonly problems: readonly SurveyProblem[];
  /** The file of a language and the line in it that a place of `content` comes from; undefined where from none. */
  originOf(path: Path): Pick<SurveyProblem, 'file' | 'line'> | undefined;
}

/**
 * Puts the words of the language files into the content of a survey file.
 *
 * A plain string in the survey file is one text for all languages. A language with a file of its own says all its words
 * there, so that for this language the string is the default language's, and a word that its file lacks is missing.
 *
 * @param content the survey file as plain values, not checked yet
 * @param survey its id, for the messages
 */
export function mergeTranslations(
  content: unknown,
  survey: string,
  translations: readonly TranslationFile[],
): Merged {
  const problems: SurveyProblem[] = [];
  const origins = new Map<string, Pick<SurveyProblem, 'file' | 'line'>>();
  const locales = localesIn(content);
  const places = textPlaces(content);
  const added = new Map<TextPlace, Record<string, string>>();

  for (const translation of translations) {
    const { locale, file } = translation;
    const unfit = whyUnfit(locale, locales, survey);
    if (unfit) {
      problems.push({ file, line: 1, ...unfit });
      continue;
    }
    const yaml = readYaml(translation.source);
    if (!yaml.ok) {
      problems.push({ file, line: yaml.line, message: yaml.message, hint: yaml.hint });
      continue;
    }
    const told = new Set<string>();
    for (const words of wordsIn(yaml.source.content)) {
      const place = placeOf(words, places);
      const wrong = place ? whyWrong(words, place, locale, survey) : whyNowhere(words, places, survey);
      if (wrong) {
        const { at, ...said } = wrong;
        // What stands below an unknown name is told with it, once.
        if (!told.has(keyOf(at)))
          problems.push({ file, line: yaml.source.lineOf(at), item: itemOf(words), ...said });
        told.add(keyOf(at));
      } else if (place) {
        origins.set(keyOf([...place.path, locale]), { file, line: yaml.source.lineOf(words.at) });
        if (typeof words.text === 'string') added.set(place, { ...added.get(place), [locale]: words.text });
      }
    }
  }

  const inFiles = translations.map(({ locale }) => locale);
  const texts = new Map(
    places.map((place) => [keyOf(place.path), writtenOut(place, added.get(place) ?? {}, locales, inFiles)]),
  );
  return {
    content: translations.length === 0 ? content : withTexts(content, [], texts),
    problems,
    originOf: (path) => origins.get(keyOf(path)),
  };
}

/** A text as it would stand in the survey file if all its languages were written there. */
function writtenOut(
  { written }: TextPlace,
  added: Readonly<Record<string, string>>,
  locales: readonly string[],
  inFiles: readonly string[],
): unknown {
  if (typeof written === 'object' && written !== null) return { ...written, ...added };
  // What has no letters, such as a number, is the same in every language.
  if (typeof written !== 'string' || (!/\p{L}/u.test(written) && Object.keys(added).length === 0))
    return written;
  const forAll = locales.filter(
    (locale, index) => index === 0 || !standIns(locale).some((one) => inFiles.includes(one)),
  );
  return Object.assign(Object.fromEntries(forAll.map((locale) => [locale, written])), added);
}

function withTexts(value: unknown, path: Path, texts: ReadonlyMap<string, unknown>): unknown {
  const key = keyOf(path);
  if (texts.has(key)) return texts.get(key);
  if (Array.isArray(value)) return value.map((one, index) => withTexts(one, [...path, index], texts));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [name, withTexts(one, [...path, name], texts)]),
  );
}

/** The text that words are for. Where something has one main text, its name may be left out: `options: { a: Area A }`. */
function placeOf({ at }: Words, places: readonly TextPlace[]): TextPlace | undefined {
  const named = (name: readonly string[]) => places.find((place) => keyOf(place.at) === keyOf(name));
  return named(at) ?? MAIN_FIELDS.map((field) => named([...at, field])).find(Boolean);
}

/** The fields whose name may be left out, the likeliest first. */
const MAIN_FIELDS = ['label', 'text', 'title'];

type Wrong = Pick<SurveyProblem, 'message' | 'hint'>;
/** What is wrong with words, and at which step of the way to them. */
type MisplacedWords = Wrong & Pick<Words, 'at'>;

function whyUnfit(locale: string, locales: readonly string[], survey: string): Wrong | undefined {
  if (locales.length === 0) return undefined;
  if (locale === locales[0])
    return {
      message: `"${locale}" is the default language, whose words are in ${survey}.yaml`,
      hint: 'Write them there and remove this file',
    };
  if (locales.some((one) => safeStandIns(one).includes(locale))) return undefined;
  return {
    message: `this file is in "${locale}", which ${survey}.yaml does not list`,
    hint: `Add "${locale}" to its locales or remove the file`,
  };
}

function whyWrong(
  { text, at }: Words,
  { written }: TextPlace,
  locale: string,
  survey: string,
): MisplacedWords | undefined {
  if (text === undefined) return { at, message: `"${at.join('.')}" is no text`, hint: 'Write words there' };
  if (text === '')
    return { at, message: `"${at.at(-1)}" is empty`, hint: 'Write the words, or leave out the line' };
  if (typeof written !== 'object' || written === null || !(locale in written)) return undefined;
  return {
    at,
    message: `this is written in "${locale}" in ${survey}.yaml already`,
    hint: 'Keep one of the two',
  };
}

/** At which step of the way the survey has nothing of that name, and what it has there. */
function whyNowhere({ at }: Words, places: readonly TextPlace[], survey: string): MisplacedWords {
  const step = at.findIndex(
    (_, index) => !places.some((place) => startsWith(place.at, at.slice(0, index + 1))),
  );
  if (step < 0)
    return {
      at,
      message: `"${at.at(-1)}" holds several texts`,
      hint: `Write each on a line below it: ${nextSteps(at, places)}`,
    };
  const there = nextSteps(at.slice(0, step), places);
  const holder = step === 0 ? `"${survey}"` : `"${at[step - 1]}"`;
  return {
    at: at.slice(0, step + 1),
    message: `${holder} has no "${at[step]}" in ${survey}.yaml that could be said in another language`,
    hint: there ? `Use one of ${there}` : 'Remove the line',
  };
}

function nextSteps(at: readonly string[], places: readonly TextPlace[]): string {
  const steps = places.filter((place) => startsWith(place.at, at)).map((place) => place.at[at.length]);
  return [...new Set(steps)].filter(Boolean).join(', ');
}

function startsWith(at: readonly string[], start: readonly string[]): boolean {
  return start.every((step, index) => at[index] === step);
}

function itemOf({ at }: Words): string | undefined {
  return at[0] === 'items' ? at[1] : undefined;
}

function localesIn(content: unknown): readonly string[] {
  const locales = (content as { locales?: unknown } | null | undefined)?.locales;
  return Array.isArray(locales) ? locales.filter((locale) => typeof locale === 'string') : [];
}

/** What the schema will say of a tag that is none is not said here. */
function safeStandIns(locale: string): readonly string[] {
  try {
    return standIns(locale);
  } catch {
    return [];
  }
}

function keyOf(path: Path): string {
  return JSON.stringify(path.map(String));
}
