/**
 * The migrations and the pgTAP tests on a real PostgreSQL, in a server that is made for it and removed after.
 *
 *     node tests/supabase/run.ts
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readTap, type Check } from './check.ts';
import { startCluster, SUPERUSER, type Cluster } from './cluster.ts';
import { checkConcurrency } from './concurrency.ts';
import { providePostgres } from './postgres.ts';

const SUPABASE = fileURLToPath(new URL('../../supabase/', import.meta.url));
const filesOf = (folder: string) =>
  readdirSync(join(SUPABASE, folder))
    .filter((file) => file.endsWith('.sql'))
    .sort()
    .map((file) => join(SUPABASE, folder, file));

const postgres = providePostgres();
if (postgres) {
  const cluster = await startCluster(postgres);
  const stop = () => void cluster.stop().then(() => process.exit(130));
  process.once('SIGINT', stop).once('SIGTERM', stop);
  try {
    await prepare(cluster);
    const failed = await checkAll(cluster);
    process.exitCode = failed > 0 ? 1 : 0;
  } finally {
    await cluster.stop();
  }
} else {
  console.log(
    'Skipped: there is no PostgreSQL 15 or newer with pgTAP here, and none could be installed. The same doors are tested on PGlite.',
  );
}

/** As a hosted project is when the Supabase CLI applies the migrations: by `postgres`, who is no superuser. */
async function prepare(cluster: Cluster): Promise<void> {
  await cluster.sql(SUPERUSER, { file: join(SUPABASE, 'roles.sql') });
  await cluster.sql(SUPERUSER, {
    text: 'alter database postgres owner to postgres; create extension pgtap with schema extensions',
  });
  for (const file of filesOf('migrations')) await cluster.sql('postgres', { file });
  // Supabase has postgres pass row level security. Without that the policies are all there is, and must do.
  await cluster.sql(SUPERUSER, { text: 'alter role postgres nobypassrls' });
}

async function checkAll(cluster: Cluster): Promise<number> {
  const checks: Check[] = [];
  for (const file of filesOf('tests'))
    checks.push(
      ...readTap(
        await cluster
          .sql('postgres', { file })
          .catch((error: Error) => `1..1\nnot ok 1 - ${file}\n# ${error.message.replaceAll('\n', '\n# ')}`),
      ),
    );
  checks.push(...(await checkConcurrency(cluster)));
  const failed = checks.filter(({ passed }) => !passed);
  for (const { what, why } of failed) console.error(`FAILED  ${what}${why ?? ''}`);
  console.log(
    `PostgreSQL ${postgres?.version}: ${checks.length - failed.length} passed, ${failed.length} failed`,
  );
  return failed.length;
}
