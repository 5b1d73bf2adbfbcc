import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineCollection } from 'astro:content';
import type { Loader, LoaderContext } from 'astro/loaders';
import { z } from 'zod';
import { sayProblem, type SurveyProblem } from '#core/survey/problem.ts';
import type { Survey } from '#core/survey/survey.ts';
import { checkFileNames, readSurveyFolder, SURVEY_FOLDER, surveyIn } from '#surveys/folder.ts';

/** Every survey file through the one reader; a mistake in any of them stops the build and says where. */
const surveyLoader: Loader = {
  name: 'heed-surveys',
  async load(context) {
    const root = fileURLToPath(context.config.root);
    const folder = join(root, SURVEY_FOLDER);
    await loadAll(root, context);
    context.watcher?.add(folder);
    context.watcher?.on('all', (_, path) => {
      if (path.startsWith(folder))
        loadAll(root, context).catch((error: unknown) => context.logger.error(String(error)));
    });
  },
};

async function loadAll(root: string, { store, generateDigest, logger }: LoaderContext): Promise<void> {
  const files = await readSurveyFolder(root);
  const problems = [
    ...(await checkFileNames(root)),
    ...files.flatMap(({ read }) => (read.ok ? [] : read.problems)),
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

function sayWarnings(warnings: readonly SurveyProblem[]): string {
  const count = warnings.length === 1 ? '1 text is' : `${warnings.length} texts are`;
  return [`${count} still to be translated:`, ...warnings.map(sayProblem)].join('\n  ');
}

export const collections = {
  // Already checked by the reader: the schema only says what it is.
  surveys: defineCollection({ loader: surveyLoader, schema: z.custom<Survey>() }),
};
