import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { sayProblem, type SurveyProblem } from '#core/survey/problem.ts';
import { readSurvey, type ReadSurvey } from '#core/survey/read.ts';
import type { Survey } from '#core/survey/survey.ts';
import type { TranslationFile } from '#core/survey/translation/merge.ts';
import { readSiteFile, type SiteFile } from './site.ts';

/** Where the survey files lie, below the folder of the project. */
export const SURVEY_FOLDER = 'src/content/surveys';

/** A survey file with those of its languages, and what the one reader makes of them. */
export interface SurveyFile {
  readonly id: string;
  /** The YAML text. */
  readonly source: string;
  readonly translations: readonly TranslationFile[];
  readonly read: ReadSurvey;
}

/** `airport.yaml` is a survey, `airport.es.yaml` its words in Spanish. */
const SURVEY_NAME = /^([a-z0-9-]+)\.yaml$/;
const TRANSLATION_NAME = /^([a-z0-9-]+)\.([A-Za-z0-9-]+)\.yaml$/;

/** The ids of all survey files, in order. */
export async function surveyIds(root: string): Promise<readonly string[]> {
  const names = await readdir(join(root, SURVEY_FOLDER));
  return names.flatMap((name) => SURVEY_NAME.exec(name)?.[1] ?? []).sort();
}

/** Every survey file, those with mistakes included. */
export async function readSurveyFolder(root: string): Promise<readonly SurveyFile[]> {
  const files = await Promise.all((await surveyIds(root)).map((id) => readSurveyFile(root, id)));
  return files.filter((file) => file !== undefined);
}

/** Files in the folder of surveys that nothing would ever read, because of how they are called. */
export async function checkFileNames(root: string): Promise<readonly SurveyProblem[]> {
  const names = (await readdir(join(root, SURVEY_FOLDER))).filter((name) => /\.ya?ml$/.test(name));
  return names.flatMap((name) => {
    const file = `${SURVEY_FOLDER}/${name}`;
    const [, survey] = TRANSLATION_NAME.exec(name) ?? [];
    if (SURVEY_NAME.test(name) || (survey && names.includes(`${survey}.yaml`))) return [];
    return survey
      ? [
          {
            file,
            line: 1,
            message: `there is no survey "${survey}" whose words these could be`,
            hint: `Name the file <survey>.<language>.yaml, or write ${survey}.yaml`,
          },
        ]
      : [
          {
            file,
            line: 1,
            message: 'a survey file needs a name of lower-case letters, digits and hyphens',
            hint: 'Rename it, as in airport.yaml; its words in Spanish may be in airport.es.yaml',
          },
        ];
  });
}

/** One survey file with those of its languages; undefined when there is none of that id. */
export async function readSurveyFile(root: string, id: string): Promise<SurveyFile | undefined> {
  if (!/^[a-z0-9-]+$/.test(id)) return undefined;
  const source = await readIfThere(join(root, SURVEY_FOLDER, `${id}.yaml`));
  if (source === undefined) return undefined;
  const [translations, site] = await Promise.all([translationsOf(root, id), readSiteFile(root)]);
  return readOnce(id, source, translations, site);
}

async function translationsOf(root: string, id: string): Promise<readonly TranslationFile[]> {
  const names = await readdir(join(root, SURVEY_FOLDER));
  const locales = names.flatMap((name) => {
    const [, survey, locale] = TRANSLATION_NAME.exec(name) ?? [];
    return survey === id && locale !== undefined ? [locale] : [];
  });
  return Promise.all(
    locales.sort().map(async (locale) => {
      const file = `${SURVEY_FOLDER}/${id}.${locale}.yaml`;
      return { locale, file, source: (await readIfThere(join(root, file))) ?? '' };
    }),
  );
}

async function readIfThere(path: string): Promise<string | undefined> {
  return readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
}

/** Reading takes some milliseconds, so it is done once for each state of the files. */
const known = new Map<string, SurveyFile & { readonly site: SiteFile }>();

function readOnce(
  id: string,
  source: string,
  translations: readonly TranslationFile[],
  site: SiteFile,
): SurveyFile {
  const before = known.get(id);
  if (
    before?.source === source &&
    before.site === site &&
    isDeepStrictEqual(before.translations, translations)
  )
    return before;
  // A site file with mistakes is told of by itself; the surveys are read as if it said nothing.
  const house = site.read.ok ? site.read.site : {};
  const read = readSurvey(source, `${SURVEY_FOLDER}/${id}.yaml`, translations, house);
  const now = { id, source, translations, site, read };
  known.set(id, now);
  return now;
}

/**
 * The survey of a file.
 *
 * @throws Error that names every mistake in the file
 */
export function surveyIn({ read }: SurveyFile): Survey {
  if (!read.ok) throw new Error(read.problems.map(sayProblem).join('\n'));
  return read.survey;
}
