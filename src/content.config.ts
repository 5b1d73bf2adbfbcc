import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineCollection } from 'astro:content';
import type { Loader, LoaderContext } from 'astro/loaders';
import { z } from 'zod';
import { sayProblem } from '#core/survey/problem.ts';
import type { Survey } from '#core/survey/survey.ts';
import { readSurveyFolder, SURVEY_FOLDER, surveyIn } from '#surveys/folder.ts';

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

async function loadAll(root: string, { store, generateDigest }: LoaderContext): Promise<void> {
  const files = await readSurveyFolder(root);
  const problems = files.flatMap(({ read }) => (read.ok ? [] : read.problems));
  if (problems.length > 0) throw new Error(`\n${problems.map(sayProblem).join('\n')}\n`);
  store.clear();
  for (const file of files) {
    store.set({ id: file.id, data: { ...surveyIn(file) }, digest: generateDigest(file.source) });
  }
}

export const collections = {
  // Already checked by the reader: the schema only says what it is.
  surveys: defineCollection({ loader: surveyLoader, schema: z.custom<Survey>() }),
};
