import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineCollection } from 'astro:content';
import type { Loader, LoaderContext } from 'astro/loaders';
import { z } from 'zod';
import type { Program } from '#core/program/program.ts';
import type { Site } from '#core/site/site.ts';
import { sayProblem, type SurveyProblem } from '#core/survey/problem.ts';
import type { Survey } from '#core/survey/survey.ts';
import {
  checkFileNames,
  readSurveyFolder,
  SURVEY_FOLDER,
  surveyIn,
  type SurveyFile,
} from '#surveys/folder.ts';
import { checkPictures } from '#surveys/pictures.ts';
import { checkProgramNames, PROGRAM_FOLDER, readProgramFolder } from '#surveys/programs.ts';
import { readSiteFile, SITE_FILE, siteIn } from '#surveys/site.ts';

/** Loads what it is told to, and again whenever something below `place` changes. */
function loaderOf(
  name: string,
  places: readonly string[],
  load: (root: string, context: LoaderContext) => Promise<void>,
): Loader {
  return {
    name,
    async load(context) {
      const root = fileURLToPath(context.config.root);
      const watched = places.map((place) => join(root, place));
      await load(root, context);
      context.watcher?.add(watched);
      context.watcher?.on('all', (_, path) => {
        if (watched.some((one) => path.startsWith(one)))
          load(root, context).catch((error: unknown) => context.logger.error(String(error)));
      });
    },
  };
}

/** Every survey file through the one reader; a mistake in any of them stops the build and says where. */
async function loadSurveys(root: string, { store, generateDigest, logger }: LoaderContext): Promise<void> {
  const files = await readSurveyFolder(root);
  const problems = [
    ...(await checkFileNames(root)),
    ...files.flatMap(({ read }) => (read.ok ? [] : read.problems)),
    ...(await picturesMissing(root, files)),
  ];
  if (problems.length > 0) throw new Error(`\n${problems.map(sayProblem).join('\n')}\n`);
  const warnings = files.flatMap(({ read }) => (read.ok ? read.warnings : []));
  if (warnings.length > 0) logger.warn(sayWarnings(warnings));
  store.clear();
  for (const file of files) {
    const survey = surveyIn(file);
    store.set({ id: file.id, data: { ...survey }, digest: generateDigest(JSON.stringify(survey)) });
  }
}

async function picturesMissing(
  root: string,
  files: readonly SurveyFile[],
): Promise<readonly SurveyProblem[]> {
  const checks = files.map(async ({ id, source, read }) =>
    read.ok ? checkPictures(root, { file: `${SURVEY_FOLDER}/${id}.yaml`, source }, read.survey.theme) : [],
  );
  return (await Promise.all(checks)).flat();
}

function sayWarnings(warnings: readonly SurveyProblem[]): string {
  const count = warnings.length === 1 ? '1 text is' : `${warnings.length} texts are`;
  return [`${count} still to be translated:`, ...warnings.map(sayProblem)].join('\n  ');
}

/** Every program's file; one that does not fit the surveys stops the build and says where. */
async function loadPrograms(root: string, { store, generateDigest }: LoaderContext): Promise<void> {
  const surveys = await readSurveyFolder(root);
  // What is wrong in a survey is told of by itself; a program that names it would be blamed for it.
  if (surveys.some(({ read }) => !read.ok)) return;
  const files = await readProgramFolder(root, surveys.map(surveyIn));
  const problems = [
    ...(await checkProgramNames(root)),
    ...files.flatMap(({ read }) => (read.ok ? [] : read.problems)),
  ];
  if (problems.length > 0) throw new Error(`\n${problems.map(sayProblem).join('\n')}\n`);
  store.clear();
  for (const { id, read } of files)
    if (read.ok)
      store.set({ id, data: { ...read.program }, digest: generateDigest(JSON.stringify(read.program)) });
}

/** What holds for the whole site: one entry, `site`. */
async function loadSite(root: string, { store, generateDigest }: LoaderContext): Promise<void> {
  const file = await readSiteFile(root);
  const site = siteIn(file);
  const missing = await checkPictures(root, { file: SITE_FILE, source: file.source }, site.theme);
  if (missing.length > 0) throw new Error(`\n${missing.map(sayProblem).join('\n')}\n`);
  store.set({ id: 'site', data: { ...site }, digest: generateDigest(file.source) });
}

export const collections = {
  // Already checked by the readers: the schemas only say what they are.
  surveys: defineCollection({
    loader: loaderOf('heed-surveys', [SURVEY_FOLDER, SITE_FILE], loadSurveys),
    schema: z.custom<Survey>(),
  }),
  programs: defineCollection({
    loader: loaderOf('heed-programs', [PROGRAM_FOLDER, SURVEY_FOLDER], loadPrograms),
    schema: z.custom<Program>(),
  }),
  site: defineCollection({ loader: loaderOf('heed-site', [SITE_FILE], loadSite), schema: z.custom<Site>() }),
};
