import { PGlite } from '@electric-sql/pglite';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { migrate } from '#embedded/supabase/migrate.ts';

let database: PGlite;
let folder: string;
beforeEach(async () => {
  database = await PGlite.create();
  folder = await mkdtemp(join(tmpdir(), 'heed-migrations-'));
});
afterEach(async () => {
  await database.close();
  await rm(folder, { recursive: true });
});
const write = (file: string, sql: string) => writeFile(join(folder, file), sql);

test('migrations are applied once each, in order, and recorded as the Supabase CLI does', async () => {
  await write('20260102000000_second.sql', 'create table pages (shelf integer references shelves);');
  await write('20260101000000_first.sql', 'create table shelves (id integer primary key);');
  await write('readme.md', 'Not a migration.');
  expect(await migrate(database, folder)).toEqual(['first', 'second']);
  expect(await migrate(database, folder)).toEqual([]);
  await write('20260103000000_third.sql', 'insert into shelves values (1);');
  expect(await migrate(database, folder)).toEqual(['third']);
  const { rows } = await database.query(
    'select version, name from supabase_migrations.schema_migrations order by version',
  );
  expect(rows).toEqual([
    { version: '20260101000000', name: 'first' },
    { version: '20260102000000', name: 'second' },
    { version: '20260103000000', name: 'third' },
  ]);
});

test('one that was changed or removed after it had been applied is told', async () => {
  const file = '20260101000000_first.sql';
  await write(file, 'create table shelves ();');
  await migrate(database, folder);
  await write(file, 'create table shelves (id integer);');
  await expect(migrate(database, folder)).rejects.toThrow(
    /^Migration 20260101000000_first\.sql was changed after this database had taken it\. Put it back/,
  );
  await rm(join(folder, file));
  await expect(migrate(database, folder)).rejects.toThrow(/first\.sql was removed/);
});

test('of one that fails nothing is kept, and it is tried again', async () => {
  await write('20260101000000_first.sql', 'create table shelves (); select 1 / 0;');
  await expect(migrate(database, folder)).rejects.toThrow(
    'Migration 20260101000000_first.sql failed, and nothing of it was kept: division by zero',
  );
  await write('20260101000000_first.sql', 'create table shelves ();');
  expect(await migrate(database, folder)).toEqual(['first']);
});

test('a file that is not named like one is told', async () => {
  await write('first.sql', 'select 1;');
  await expect(migrate(database, folder)).rejects.toThrow(/first\.sql is not named <timestamp>_<name>\.sql/);
});
