import type { PGlite } from '@electric-sql/pglite';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';

interface Migration {
  readonly version: string;
  readonly name: string;
  readonly sql: string;
}

/**
 * Applies the migrations of a folder that a database does not have yet, each in a transaction with the record that it
 * was applied, in `supabase_migrations.schema_migrations` as the Supabase CLI keeps it.
 *
 * @param folder files named `<timestamp>_<name>.sql`
 * @returns the names of those that were applied now
 * @throws Error when one that was applied has changed or is gone, and when one fails
 */
export async function migrate(database: PGlite, folder: string): Promise<string[]> {
  await database.exec(`
    create schema if not exists supabase_migrations;
    create table if not exists supabase_migrations.schema_migrations (
      version text primary key, statements text[], name text
    );
  `);
  const { rows } = await database.query<{ version: string; name: string; sql: string }>(
    `select version, name, array_to_string(statements, '') as sql from supabase_migrations.schema_migrations order by version`,
  );
  const migrations = await read(folder);
  for (const applied of rows) {
    const file = `${applied.version}_${applied.name}.sql`;
    const now = migrations.find(({ version }) => version === applied.version);
    if (now?.sql !== applied.sql) {
      throw new Error(
        `Migration ${file} was ${now ? 'changed' : 'removed'} after this database had taken it. Put it back as it was and ` +
          'add a new migration for what is to change; or delete the folder that holds the database to begin with an empty one.',
      );
    }
  }

  const waiting = migrations.filter(({ version }) => !rows.some((applied) => applied.version === version));
  for (const { version, name, sql } of waiting) {
    try {
      await database.transaction(async (transaction) => {
        await transaction.exec(sql);
        await transaction.query('insert into supabase_migrations.schema_migrations values ($1, $2, $3)', [
          version,
          [sql],
          name,
        ]);
      });
    } catch (error) {
      throw new Error(
        `Migration ${version}_${name}.sql failed, and nothing of it was kept: ${(error as Error).message}`,
        { cause: error },
      );
    }
  }
  return waiting.map(({ name }) => name);
}

async function read(folder: string): Promise<Migration[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.sql')).sort();
  return Promise.all(
    files.map(async (file) => {
      const [, version, name] = /^(\d{14})_(\w+)\.sql$/.exec(file) ?? [];
      if (!version || !name) {
        throw new Error(
          `${join(folder, file)} is not named <timestamp>_<name>.sql, with a timestamp of 14 digits. Rename it.`,
        );
      }
      return { version, name, sql: await readFile(join(folder, file), 'utf8') };
    }),
  );
}
