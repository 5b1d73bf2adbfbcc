import { mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { claimHome, findOwner, HomeTaken } from '#embedded/home.ts';
import { runChild } from './child.ts';

let home: string;
beforeEach(async () => {
  home = join(await mkdtemp(join(tmpdir(), 'heed-home-')), '.heed');
});
afterEach(() => rm(join(home, '..'), { recursive: true }));

/** Claims the folder and says so, or why not, and stays until it is told to end. */
const CLAIM = `
  import { claimHome } from '#embedded/home.ts';
  try {
    const claim = await claimHome(process.argv[1]);
    process.once('SIGTERM', () => claim.release().then(() => process.exit(0)));
    console.log('has it');
  } catch (error) {
    console.log(error.name);
    process.exit(1);
  }
`;

test('the folder is made for its owner alone, and the keys stay the same', async () => {
  const first = await claimHome(home);
  await first.release();
  const second = await claimHome(home);
  await second.release();
  expect(second.keys).toEqual(first.keys);
  expect((await stat(home)).mode & 0o777).toBe(0o700);
  expect((await stat(join(home, 'keys.json'))).mode & 0o777).toBe(0o600);
});

test('a second claim says who has the folder, since when, where, and what to do', async () => {
  const child = runChild(CLAIM, home);
  expect(await child.line()).toBe('has it');
  const error: unknown = await claimHome(home).catch((error: unknown) => error);
  expect(error).toBeInstanceOf(HomeTaken);
  const { pid, since, url, message } = error as HomeTaken;
  expect(pid).toBe(child.process.pid);
  expect(message).toBe(
    `${home} is in use: process ${pid} has had it since ${since}, and serves ${url}. Use that one, or stop it first (Ctrl-C where it runs), or give this one a folder of its own with HEED_HOME.`,
  );
  child.process.kill('SIGTERM');
  expect(await child.ended).toBe(0);
  await (await claimHome(home)).release();
});

test('who asks before the database is open is answered once it is', async () => {
  const claim = await claimHome(home);
  const early = fetch(claim.url);
  // Long enough for the request to be there.
  await fetch(new URL('/heed/who', claim.url));
  claim.serve((_, reply) => reply.end('open'));
  expect(await (await early).text()).toBe('open');
  await claim.release();
});

test('a process that was killed has the folder no more', async () => {
  const child = runChild(CLAIM, home);
  expect(await child.line()).toBe('has it');
  child.process.kill('SIGKILL');
  await child.ended;
  expect(await findOwner(home)).toBeNull();
  const claim = await claimHome(home);
  expect(await readdir(join(home, 'claims'))).toHaveLength(1);
  await claim.release();
});

test('nor has whoever was given its process id, or its port, since', async () => {
  const other = createServer((_, reply) => reply.end('{"token": "someone else"}'));
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(other.address() as AddressInfo).port}`;
  const record = {
    token: '00000000-0000-4000-8000-000000000000',
    pid: process.pid,
    host: hostname(),
    since: '2026-01-01T00:00:00.000Z',
    site: null,
  };
  await (await claimHome(home)).release();
  await writeFile(join(home, 'claims', `${record.token}.json`), JSON.stringify({ ...record, url }));
  await (await claimHome(home)).release();
  other.close();
  await writeFile(join(home, 'claims', `${record.token}.json`), JSON.stringify({ ...record, url }));
  await (await claimHome(home)).release();
});

test('one that lives and does not answer is believed to have it', async () => {
  const child = runChild(CLAIM, home);
  expect(await child.line()).toBe('has it');
  child.process.kill('SIGSTOP');
  await expect(claimHome(home)).rejects.toThrow(
    /seems to be in use: process \d+ claimed it at .* and does not answer.*delete the folder/,
  );
  child.process.kill('SIGKILL');
  await child.ended;
});

test('so is one on another machine, which cannot be asked', async () => {
  await (await claimHome(home)).release();
  const token = '00000000-0000-4000-8000-000000000000';
  const record = {
    token,
    pid: 1,
    host: 'elsewhere',
    since: '2026-01-01T00:00:00.000Z',
    url: 'http://127.0.0.1:9',
    site: null,
  };
  await writeFile(join(home, 'claims', `${token}.json`), JSON.stringify(record));
  await expect(claimHome(home)).rejects.toThrow(/process 1 on elsewhere claimed it/);
});

test('of many that start at once exactly one has it', async () => {
  for (let round = 0; round < 3; round++) {
    const children = Array.from({ length: 8 }, () => runChild(CLAIM, home));
    const said = await Promise.all(children.map((child) => child.line()));
    expect(said.sort()).toEqual([...Array<string>(7).fill('HomeTaken'), 'has it']);
    // Every second time it goes without a word.
    for (const child of children) child.process.kill(round % 2 === 0 ? 'SIGKILL' : 'SIGTERM');
    await Promise.all(children.map((child) => child.ended));
  }
});

test('the owner can be found, with its key and the site', async () => {
  expect(await findOwner(home)).toBeNull();
  const claim = await claimHome(home);
  await claim.announce('http://localhost:8888/');
  expect(await findOwner(home)).toMatchObject({
    pid: process.pid,
    url: claim.url,
    site: 'http://localhost:8888/',
    ...claim.keys,
  });
  await claim.release();
  expect(await findOwner(home)).toBeNull();
});

test('a folder whose keys cannot be read is told, and let go', async () => {
  await (await claimHome(home)).release();
  await writeFile(join(home, 'keys.json'), '{}');
  await expect(claimHome(home)).rejects.toThrow(/keys\.json holds no keys\. Delete it/);
  expect(await readdir(join(home, 'claims'))).toEqual([]);
  expect(await readFile(join(home, 'keys.json'), 'utf8')).toBe('{}');
});
