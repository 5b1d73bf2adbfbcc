import { PGlite } from '@electric-sql/pglite';
import { expect, test } from 'vitest';
import { clean } from '#embedded/supabase/clean.ts';

test('rows that have gone take no room any more, and those that wait stay', async () => {
  await using opened = new AsyncDisposableStack();
  const database = await PGlite.create();
  opened.defer(() => database.close());
  // A database that no migration has made yet has nothing to clean.
  await clean(database);
  await database.exec(`
    create schema heed;
    create table heed.waiting (response integer primary key);
    insert into heed.waiting select generate_series(1, 50000);
    delete from heed.waiting where response > 10;
  `);
  const size = async () => {
    const { rows } = await database.query<{ bytes: number }>(
      `select pg_relation_size('heed.waiting')::integer bytes`,
    );
    return rows[0]!.bytes;
  };
  const before = await size();
  await clean(database);
  expect(await size()).toBeLessThan(before / 100);
  const { rows } = await database.query('select count(*)::integer as n from heed.waiting');
  expect(rows).toEqual([{ n: 10 }]);
});
