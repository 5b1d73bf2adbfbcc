import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineCollection } from 'astro:content';
import type { Loader, LoaderContext } from 'astro/loaders';
import { z } from 'zod';
import { sayProblem } from '#core/survey/problem.ts';
import { readSurvey } from '#core/survey/read.ts';
import type { Survey } from '#core/survey/survey.ts';

const FOLDER = 'src/content/surveys';

/** Every survey file through the one reader; a mistake in any of them stops the build and says where. */
const surveyLoader: Loader = {
  name: 'heed-surveys',
  async load(context) {
    const folder = join(fileURLToPath(context.config.root), FOLDER);
    await loadAll(folder, context);
    context.watcher?.add(folder);
    context.watcher?.on('all', (_, path) => {
      if (path.startsWith(folder)) loadAll(folder, context).catch((error: unknown) => context.logger.error(String(error)));
    });
  },
};

async function loadAll(folder: string, { store, generateDigest }: LoaderContext): Promise<void> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.yaml')).sort();
  const sources = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
  const read = names.map((name, index) => readSurvey(sources[index] ?? '', `${FOLDER}/${name}`));
  const problems = read.flatMap((one) => (one.ok ? [] : one.problems));
  if (problems.length > 0) throw new Error(`\n${problems.map(sayProblem).join('\n')}\n`);
  store.clear();
  read.forEach((one, index) => {
    if (one.ok) store.set({ id: one.survey.id, data: { ...one.survey }, digest: generateDigest(sources[index] ?? '') });
  });
}

export const collections = {
  // Already checked by the reader: the schema only says what it is.
  surveys: defineCollection({ loader: surveyLoader, schema: z.custom<Survey>() }),
};
