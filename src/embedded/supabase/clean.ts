import type { PGlite } from '@electric-sql/pglite';

/** Whose rows come and go: those that wait to be counted, and counts, which grow with every release. */
const RESTLESS = ['heed.waiting', 'heed.tallies', 'heed.sums', 'heed.waves'];

/**
 * Throws out the old states of rows that come and go. A server does so by itself (autovacuum); the database in a
 * process has nobody to do it, and would look through all that ever waited.
 */
export async function clean(database: PGlite): Promise<void> {
  const { rows } = await database.query<{ name: string }>(
    'select name from unnest($1::text[]) name where to_regclass(name) is not null',
    [RESTLESS],
  );
  for (const { name } of rows) await database.exec(`vacuum ${name}`);
}
