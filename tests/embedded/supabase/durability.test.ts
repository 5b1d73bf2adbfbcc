import { randomUUID } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { claimHome } from '#embedded/home.ts';
import { openDatabase } from '#embedded/supabase/database.ts';
import { openSupabase } from '#embedded/supabase/supabase.ts';
import { runChild } from '../child.ts';

let home: string;
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'heed-durable-'));
});
afterAll(() => rm(home, { recursive: true }));

/** Opens the folder, stores responses one after the other, and says each id once it is acknowledged. */
const STORE = `
  import { randomUUID } from 'node:crypto';
  import { claimHome } from '#embedded/home.ts';
  import { openSupabase } from '#embedded/supabase/supabase.ts';
  const claim = await claimHome(process.argv[1]);
  const { url, secretKey } = await openSupabase({ claim });
  const call = (name, args) => fetch(url + '/rest/v1/rpc/' + name, { method: 'POST', headers: { apikey: secretKey }, body: JSON.stringify(args) });
  for (let n = 1; ; n++) {
    const response = {
      id: randomUUID(), survey: 'durable', version: 'v', wave: 'w', locale: 'en', channel: 'link', collector: null,
      startedAt: null, endedAt: '2026-01-01T00:00:00.000Z', answers: { recommend: ['9'] }, texts: {}, synthetic: false,
    };
    const reply = await call('heed_submit', { responses: [response] });
    if (reply.status === 200) console.log(response.id);
    if (n % 10 === 0) await call('heed_tally', { survey: 'durable' });
  }
`;

test(
  'whatever was acknowledged is there after the process was killed, and counted once',
  { timeout: 180_000 },
  async () => {
    const acknowledged: string[] = [];
    for (const many of [60, 35]) {
      const child = runChild(STORE, home);
      for (let n = 0; n < many; n++) acknowledged.push(await child.line());
      child.process.kill('SIGKILL');
      await child.ended;
    }

    const claim = await claimHome(home);
    const { url, secretKey, close } = await openSupabase({ claim });
    const call = async <T>(name: string, args: object): Promise<T> =>
      (
        await fetch(`${url}/rest/v1/rpc/${name}`, {
          method: 'POST',
          headers: { apikey: secretKey },
          body: JSON.stringify(args),
        })
      ).json() as Promise<T>;
    const again = acknowledged.map((id) => ({
      id,
      survey: 'durable',
      version: 'v',
      wave: 'w',
      locale: 'en',
      channel: 'link',
      collector: null,
      startedAt: null,
      endedAt: '2026-01-01T00:00:00.000Z',
      answers: { recommend: ['9'] },
      texts: {},
      synthetic: false,
    }));
    const { responses } = await call<{ responses: { status: string }[] }>('heed_submit', {
      responses: again,
    });
    const lost = responses.filter(({ status }) => status !== 'duplicate');
    const stored = await call<{ responses: number }>('heed_count', { survey: 'durable' });
    const tally = await call<{ responses: number; waiting: number }>('heed_tally', { survey: 'durable' });
    await close();
    await claim.release();

    expect(lost).toEqual([]);
    // One more may have been stored each time without the word of it getting out.
    expect(stored.responses - acknowledged.length).toBeLessThanOrEqual(2);
    expect(tally).toMatchObject({ waiting: 0, responses: stored.responses });
  },
);

test('PostgreSQL itself has every commit written to the disk', { timeout: 120_000 }, async () => {
  const database = await openDatabase(join(home, 'database'));
  const { rows } = await database.query(
    `select name, setting from pg_settings where name in ('fsync', 'synchronous_commit', 'full_page_writes', 'wal_sync_method') order by name`,
  );
  await database.close();
  expect(rows).toEqual([
    { name: 'fsync', setting: 'on' },
    { name: 'full_page_writes', setting: 'on' },
    { name: 'synchronous_commit', setting: 'on' },
    { name: 'wal_sync_method', setting: 'fsync' },
  ]);
});

test('a database that was being made when the power went is made again', { timeout: 120_000 }, async () => {
  const folder = join(home, `unfinished-${randomUUID()}`, 'database');
  await mkdir(`${folder}.draft`, { recursive: true });
  await writeFile(join(`${folder}.draft`, 'PG_VERSION'), '18\n');
  const database = await openDatabase(folder);
  const { rows } = await database.query('select 1 as one');
  await database.close();
  expect(rows).toEqual([{ one: 1 }]);
});
