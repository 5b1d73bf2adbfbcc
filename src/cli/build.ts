import { spawn } from 'node:child_process';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Storage } from '#storage/storage.ts';
import { digestInputs } from './build-inputs.ts';
import { holdToField } from './field/hold-to-field.ts';
import { recordVersions } from './field/record-versions.ts';
import { Refusal } from './say.ts';

/**
 * Where a finished build leaves the digest of what it was made from: in the folder that Astro empties whenever it
 * throws built functions away, so that the mark never outlives them.
 */
const stampOf = (root: string): string => join(root, '.netlify/build/heed-inputs');

const siteUrl = (): string => process.env.URL ?? '';

/** Whether the built site is the one that today's files would give. Otherwise why not, in words. */
export async function whyBuild(root: string): Promise<string | undefined> {
  const [made, wanted] = await Promise.all([
    readFile(stampOf(root), 'utf8').catch(() => undefined),
    digestInputs(root, siteUrl()),
  ]);
  const index = await readFile(join(root, 'dist/index.html')).catch(() => undefined);
  if (made === undefined || index === undefined) return 'there is no finished build yet';
  return made === wanted ? undefined : 'files have changed since the last build';
}

export type BuildOptions = {
  /** Where the versions of surveys are kept that people have answered. */
  readonly storage?: Pick<Storage, 'versions' | 'recordVersions'> | undefined;
  /** Keeps Astro's own lines back unless it fails. */
  readonly quiet?: boolean;
  /** Ends the build; it then throws an AbortError. */
  readonly signal?: AbortSignal;
};

/**
 * Builds the site with Astro. The mark of a finished build is taken away first, so that one that is cut short is not
 * taken for it.
 *
 * @throws Refusal when a survey would mix up the answers that people have given, or when the build fails; Astro's lines
 *   stand above it.
 */
export async function build(
  root: string,
  { storage, quiet = false, signal }: BuildOptions = {},
): Promise<void> {
  await holdToField(root, storage);
  await rm(stampOf(root), { force: true });
  const digest = await digestInputs(root, siteUrl());
  const { code, output } = await runAstro(root, quiet, signal);
  if (code !== 0) {
    if (quiet) process.stderr.write(output);
    throw new Refusal('The site could not be built. The lines above say where and why.');
  }
  await mkdir(dirname(stampOf(root)), { recursive: true });
  await writeFile(stampOf(root), digest);
  // A preview is not in the field; what is built on one machine is recorded when it is served.
  if (process.env.CONTEXT === 'production') await recordVersions(root, storage);
}

function runAstro(
  root: string,
  quiet: boolean,
  signal?: AbortSignal,
): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(root, 'node_modules/astro/bin/astro.mjs'), 'build'], {
      cwd: root,
      signal,
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
    });
    let output = '';
    child.stdout?.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr?.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.on('error', reject);
    child.on('exit', (code) => resolve({ code, output }));
  });
}
