import { mkdtemp, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { FEATURES } from '#form/island/features.ts';
import { scriptsOf } from '../../src/static-pages/scripts.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'heed-scripts-'));
  await mkdir(join(folder, '_astro'));
  await writeFile(
    join(folder, '_astro/form.aa.js'),
    'import"./shared.bb.js";import("./ranking.svelte.cc.js")',
  );
  await writeFile(join(folder, '_astro/shared.bb.js'), 'shared()');
  await writeFile(join(folder, '_astro/ranking.svelte.cc.js'), 'rank()');
});
afterAll(() => rm(folder, { recursive: true }));

const page = (features?: readonly string[]) =>
  `${features ? `<script type="application/json" data-model>${JSON.stringify({ features })}</script>` : ''}
   <script type="module" src="/_astro/form.aa.js"></script><script>inline()</script>`;

test('the scripts of a page are those in it, and all that they import, at once or later', async () => {
  const scripts = await scriptsOf(page(), folder);
  for (const one of ['shared()', 'rank()', 'inline()']) expect(scripts).toContain(one);
});

test('the page of a form has the features that its model names, and no others', async () => {
  expect(await scriptsOf(page(['ranking']), folder)).toContain('rank()');
  const without = await scriptsOf(page([]), folder);
  expect(without).toContain('shared()');
  expect(without).not.toContain('rank()');
});

test('the script of a feature is named after it', async () => {
  const files = (await readdir('src/form/island', { recursive: true })).map(
    (file) => basename(file).split('.')[0],
  );
  expect(Object.keys(FEATURES).filter((feature) => !files.includes(feature))).toEqual([]);
});
