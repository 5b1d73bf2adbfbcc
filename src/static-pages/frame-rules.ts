import { glob, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { frameAncestors } from '#core/survey/framing.ts';
import type { Survey } from '#core/survey/survey.ts';
import { readSurveyFolder, surveyIn } from '#surveys/folder.ts';

/** Writes `_headers` beside the built pages: who may show which of them in a frame. */
export function frameRules(): AstroIntegration {
  let root = '';
  return {
    name: 'frame-rules',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const surveys = (await readSurveyFolder(root)).map(surveyIn);
        const pages = await Array.fromAsync(glob('**/*.html', { cwd: folder }));
        await writeFile(join(folder, '_headers'), rulesFor(pages, surveys));
      },
    },
  };
}

/**
 * The rules in Netlify's format. Where two rules give a page the same policy twice, both hold, so every page gets exactly
 * one: those of a survey by the survey, every other by its own address.
 *
 * @param pages the built files, such as `s/airport/index.html`
 */
export function rulesFor(pages: readonly string[], surveys: readonly Pick<Survey, 'id' | 'embed'>[]): string {
  const ofSurveys = surveys.map((survey) => rule(`/s/${survey.id}/*`, frameAncestors(survey)));
  const others = pages
    .filter((page) => !surveys.some(({ id }) => page.startsWith(`s/${id}/`)))
    .map((page) => rule(`/${page}`.replace(/(index)?\.html$/, ''), frameAncestors()));
  return [...ofSurveys, ...others.sort()].join('\n');
}

const rule = (path: string, policy: string) => `${path}\n  Content-Security-Policy: ${policy}\n`;
