import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, test } from 'vitest';

const BOOTSTRAP = fileURLToPath(new URL('../../src/cli/bootstrap.mjs', import.meta.url));
const run = promisify(execFile);

const LOCK = {
  packages: {
    '': { name: 'project' },
    'node_modules/a': { version: '1.0.0' },
    'node_modules/only-elsewhere': { version: '1.0.0', optional: true },
  },
};

let root: string;

/** A project with a lockfile, a command to run, and an npm that writes down how it was called and installs. */
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'heed-bootstrap-'));
  await mkdir(join(root, 'src/cli'), { recursive: true });
  await cp(BOOTSTRAP, join(root, 'src/cli/bootstrap.mjs'));
  await put('package.json', { type: 'module' });
  await put('package-lock.json', LOCK);
  await writeFile(
    join(root, 'say.ts'),
    'const words: string[] = process.argv.slice(2); console.log(`ran ${words.join(" ")}`);',
  );
  await writeFile(
    join(root, 'npm.mjs'),
    `import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
     appendFileSync('npm-calls', process.argv.slice(2).join(' ') + '\\n');
     if (process.env.NPM_FAILS) process.exit(1);
     mkdirSync('node_modules/a', { recursive: true });
     writeFileSync('node_modules/a/package.json', '{}');
     writeFileSync('node_modules/.package-lock.json', ${JSON.stringify(JSON.stringify(installed('1.0.0')))});`,
  );
});
afterEach(() => rm(root, { recursive: true }));

function installed(version: string) {
  return { packages: { 'node_modules/a': { version } } };
}

const put = (path: string, content: unknown) => writeFile(join(root, path), JSON.stringify(content));

async function install(version: string) {
  await mkdir(join(root, 'node_modules/a'), { recursive: true });
  await put('node_modules/a/package.json', {});
  await put('node_modules/.package-lock.json', installed(version));
}

async function start(environment: Record<string, string> = {}) {
  const env = { ...process.env, npm_execpath: join(root, 'npm.mjs'), ...environment };
  const { stdout } = await run(process.execPath, ['src/cli/bootstrap.mjs', 'say.ts', 'one', 'two'], {
    cwd: root,
    env,
  });
  const calls = await readFile(join(root, 'npm-calls'), 'utf8').catch(() => '');
  return { stdout, calls };
}

test('installs what a fresh copy lacks, says so, and runs the command with its arguments', async () => {
  const { stdout, calls } = await start();
  expect(calls).toMatch(/^ci /);
  expect(stdout).toBe('Installing packages first: the packages are not installed yet.\nran one two\n');
});

test('installs nothing where everything is there', async () => {
  await install('1.0.0');
  expect(await start()).toEqual({ stdout: 'ran one two\n', calls: '' });
});

test('brings packages in step with the lockfile', async () => {
  await install('0.9.0');
  const { stdout, calls } = await start();
  expect(calls).toMatch(/^ci /);
  expect(stdout).toContain('a is at 0.9.0, package-lock.json wants 1.0.0.');
});

test('notices a package that was deleted, and an installation that was cut short', async () => {
  await install('1.0.0');
  await rm(join(root, 'node_modules/a'), { recursive: true });
  expect((await start()).stdout).toContain('a is missing.');
  await rm(join(root, 'node_modules/.package-lock.json'));
  expect((await start()).stdout).toContain('the last installation did not finish.');
});

test('says what to do when the installation fails', async () => {
  await expect(start({ NPM_FAILS: '1' })).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringContaining('The packages could not be installed.') as string,
  });
});
