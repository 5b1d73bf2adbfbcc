import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cp, glob, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { startHeed } from '../../start-heed.ts';

/** The first start builds the site; a copy makes every page of it. */
const LONG = 480_000;
const PROJECT = fileURLToPath(new URL('../../..', import.meta.url));
const PARTS = ['src', 'public', 'netlify', 'supabase', 'package.json', 'package-lock.json', 'netlify.toml'];
const SETTINGS = ['astro.config.mjs', 'svelte.config.js', 'tsconfig.json'];
/** One survey of the demo is enough, and keeps the copy small. */
const SURVEY = 'checkout';
const PROGRAM = `title: Before and after
journey:
  - { step: purchase, figures: [{ survey: ${SURVEY}, item: effort }] }
`;

let root: string;
let home: string;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'heed-copied-'));
  home = join(root, 'home');
  for (const part of [...PARTS, ...SETTINGS])
    await cp(join(PROJECT, part), join(root, part), {
      recursive: true,
      filter: (file) =>
        !file.includes('/content/programs/') &&
        !(/\/content\/(surveys|imports)\/[^/]+$/.test(file) && !file.includes(`surveys/${SURVEY}.`)),
    });
  await mkdir(join(root, 'src/content/programs'), { recursive: true });
  await writeFile(join(root, 'src/content/programs/shop.yaml'), PROGRAM);
  await symlink(join(PROJECT, 'node_modules'), join(root, 'node_modules'));
  const heed = await startHeed({ HEED_HOME: home, PORT: '0' }, [], root);
  const released = async () => (await fetch(`${heed.url}/reports/${SURVEY}/report.json`)).status;
  await vi.waitFor(async () => expect(await released()).toBe(200), { timeout: 120_000, interval: 500 });
  await heed.stop();
}, LONG);
afterAll(() => rm(root, { recursive: true, force: true }));

async function copyTo(folder: string): Promise<string> {
  const child = spawn(process.execPath, ['src/cli/main.ts', 'copy', join(root, folder)], {
    cwd: root,
    env: { ...process.env, HEED_HOME: home, PORT: '0' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  const code = await new Promise((resolve) => child.once('close', resolve));
  expect(code, printed).toBe(0);
  return join(root, folder);
}

async function digestsOf(folder: string): Promise<Record<string, string>> {
  const files = (await Array.fromAsync(glob('**/*.*', { cwd: folder }))).sort();
  return Object.fromEntries(
    await Promise.all(
      files.map(async (file) => [
        file,
        createHash('sha256')
          .update(await readFile(join(folder, file)))
          .digest('hex'),
      ]),
    ),
  );
}

test(
  'a copy has the same bytes each time, holds everything of the newest report, and leads nowhere that is not there',
  async () => {
    const first = await copyTo('first');
    const files = await digestsOf(first);
    expect(await digestsOf(await copyTo('second'))).toEqual(files);

    const report = `reports/${SURVEY}`;
    for (const file of [
      'index.html',
      'reports/feed.xml',
      `${report}/index.html`,
      `${report}/report.json`,
      `${report}/report.xlsx`,
      `${report}/tables/distribution.csv`,
      `${report}/codebook/index.html`,
      `${report}/badge/en.svg`,
      `${report}/picture/en.png`,
      `${report}/embed/summary/index.html`,
      `${report}/releases/1/index.html`,
      `s/${SURVEY}/index.html`,
      'programs/shop/index.html',
      'programs/shop/program.json',
      'programs/shop/program.csv',
      'programs/shop/program.xlsx',
      'programs/shop/tables/journey.csv',
      'programs/shop/feed.xml',
      'programs/shop/picture/en.png',
      'programs/shop/embed/journey/index.html',
    ])
      expect(files).toHaveProperty([file]);

    for (const [schema, file] of [
      ['schemas/report-2.json', `${report}/report.json`],
      ['schemas/program-1.json', 'programs/shop/program.json'],
    ] as const) {
      const read = async (name: string) => JSON.parse(await readFile(join(first, name), 'utf8')) as object;
      const validate = formats.default(new Ajv2020()).compile(await read(schema));
      validate(await read(file));
      expect(validate.errors ?? [], file).toEqual([]);
    }

    for (const file of Object.keys(files).filter((name) => name.endsWith('.html'))) {
      const html = await readFile(join(first, file), 'utf8');
      for (const [, target] of html.matchAll(/\s(?:href|src|component-url|renderer-url)="([^"#?]+)/g)) {
        if (/^(?:[a-z]+:|\/\/)/.test(target!)) continue;
        expect(target, file).not.toMatch(/^\//);
        expect(files, `${file} leads to ${target}`).toHaveProperty([normalize(join(dirname(file), target!))]);
      }
      expect(html, file).not.toMatch(/<form[^>]*method="post"/);
    }
  },
  LONG,
);
